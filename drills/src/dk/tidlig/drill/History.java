package dk.tidlig.drill;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;

/// What several did at once, as each of them saw it. Times are nanoseconds of one clock: what ended before something
/// else began was before it; of what overlaps nothing is known.
///
/// @param named pages that named a child of one's own: so that what is looked for is known to be found
record History(Queue<Look> looks, Queue<Write> writes, Queue<Edit> edits, Queue<Basis> bases, LongAdder named) {
    /// @param child whose page it was, or nothing
    /// @param found what stood there and must not
    record Look(String who, String child, String path, int status, long from, long to, List<String> found) {
        boolean shown() {
            return status == 200;
        }
    }

    /// @param taken whether it was answered as done
    /// @param place in the order in which this one wrote
    record Write(String who, String child, String mark, boolean taken, int place) {}

    /// @param base the version that it was written on
    record Edit(String who, int base, String words, boolean taken) {}

    /// A basis for somebody's reading came or went.
    ///
    /// @param stands whether it may stand from then on
    record Basis(String who, String child, boolean stands, long from, long to) {}

    static History begin() {
        return new History(
                new ConcurrentLinkedQueue<>(),
                new ConcurrentLinkedQueue<>(),
                new ConcurrentLinkedQueue<>(),
                new ConcurrentLinkedQueue<>(),
                new LongAdder());
    }
}
