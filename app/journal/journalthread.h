#pragma once

#include <QMutex>
#include <QThread>
#include <QWaitCondition>

#include <deque>
#include <functional>

class JournalStore;

/// Runs the journal's tasks in order. Writes that have gathered while the last commit ran share the next one;
/// when that fails, each is tried by itself, so that one does not take the others with it.
class JournalThread : public QThread
{
public:
    enum class Kind {
        Control, ///< opens, closes
        Read,
        Write ///< runs inside a transaction; ok tells whether that was committed
    };
    struct Task
    {
        Kind kind = Kind::Control;
        std::function<bool(JournalStore &)> work;
        std::function<void(bool ok, const JournalStore &)> done; ///< called in this thread
    };

    void add(Task task);
    /// Does what was added but for reads, and ends. Any thread.
    void finish();

protected:
    void run() override;

private:
    std::deque<Task> take();
    static void write(JournalStore &store, std::deque<Task> &tasks, size_t first, size_t last);

    QMutex m_mutex;
    QWaitCondition m_added;
    std::deque<Task> m_tasks;
    bool m_finishing = false;
};
