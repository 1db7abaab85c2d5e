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
        Look, ///< reads here
        Read, ///< reads in the reader's thread
        Write ///< runs inside a transaction; ok tells whether that was committed
    };
    struct Task
    {
        Kind kind = Kind::Control;
        std::function<bool(JournalStore &)> work;
        /// Called in the thread that did it; without the store where that was the reader's.
        std::function<void(bool ok, const JournalStore *)> done;
    };

    /// Hands reads on to the reader, which outlives this; without one they are done here.
    explicit JournalThread(JournalThread *reader = nullptr) : m_reader(reader) { }

    void add(Task task);
    /// Does what was added but for reads, and ends. Any thread.
    void finish();

protected:
    void run() override;

private:
    std::deque<Task> take();
    void handOn(const JournalStore &store, Task task);
    static void write(JournalStore &store, std::deque<Task> &tasks, size_t first, size_t last);

    JournalThread *const m_reader;
    QMutex m_mutex;
    QWaitCondition m_added;
    std::deque<Task> m_tasks;
    bool m_finishing = false;
};
