#include "app/journal/journalthread.h"

#include "app/journal/journalstore.h"

#include <QMutexLocker>

#include <memory>

void JournalThread::add(Task task)
{
    const QMutexLocker locker(&m_mutex);
    m_tasks.push_back(std::move(task));
    m_added.wakeOne();
}

void JournalThread::finish()
{
    const QMutexLocker locker(&m_mutex);
    m_finishing = true;
    std::erase_if(m_tasks,
                  [](const Task &task) { return task.kind == Kind::Look || task.kind == Kind::Read; });
    m_added.wakeOne();
}

std::deque<JournalThread::Task> JournalThread::take()
{
    const QMutexLocker locker(&m_mutex);
    while (m_tasks.empty() && !m_finishing)
        m_added.wait(&m_mutex);
    std::deque<Task> tasks;
    tasks.swap(m_tasks);
    return tasks;
}

void JournalThread::run()
{
    JournalStore store;
    for (;;) {
        std::deque<Task> tasks = take();
        if (tasks.empty())
            return;
        for (size_t first = 0; first < tasks.size();) {
            size_t last = first;
            while (last < tasks.size() && tasks[last].kind == Kind::Write)
                ++last;
            if (last > first) {
                write(store, tasks, first, last);
                first = last;
                continue;
            }
            Task &task = tasks[first++];
            if (task.kind == Kind::Read && m_reader) {
                handOn(store, std::move(task));
                continue;
            }
            // Another file may come, or this one be rewritten: a reader opens it again when it is asked.
            if (task.kind == Kind::Control && m_reader)
                m_reader->add({ Kind::Look,
                                [](JournalStore &reading) {
                                    reading.close();
                                    return true;
                                },
                                [](bool, const JournalStore *) {} });
            task.done(task.work(store), &store);
        }
    }
}

/// To the reader, in its turn: it sees what was stored before. What it cannot read is done here.
void JournalThread::handOn(const JournalStore &store, Task task)
{
    const auto shared = std::make_shared<Task>(std::move(task));
    m_reader->add({ Kind::Look,
                    [shared, file = store.file()](JournalStore &reading) {
                        return reading.openToRead(file) && shared->work(reading);
                    },
                    [this, shared](bool ok, const JournalStore *) {
                        if (ok) {
                            shared->done(true, nullptr);
                            return;
                        }
                        shared->kind = Kind::Look;
                        add(std::move(*shared));
                    } });
}

void JournalThread::write(JournalStore &store, std::deque<Task> &tasks, size_t first, size_t last)
{
    enum class Ended { Committed, RolledBack, NotBegun };
    const auto transaction = [&](size_t from, size_t to) {
        if (!store.begin())
            return Ended::NotBegun;
        for (size_t i = from; i < to; ++i) {
            if (!tasks[i].work(store)) {
                store.rollback();
                return Ended::RolledBack;
            }
        }
        return store.commit() ? Ended::Committed : Ended::RolledBack;
    };

    Ended ended = transaction(first, last);
    const bool oneByOne = ended == Ended::RolledBack && last - first > 1;
    for (size_t i = first; i < last; ++i) {
        // A file that takes no transaction at all is not asked again for each.
        if (oneByOne && ended != Ended::NotBegun)
            ended = transaction(i, i + 1);
        tasks[i].done(ended == Ended::Committed, &store);
    }
}
