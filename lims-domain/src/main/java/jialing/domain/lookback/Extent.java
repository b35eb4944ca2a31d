package jialing.domain.lookback;

/**
 * How far a fault reaches, in results of samples.
 *
 * @param unsigned not signed yet
 * @param signed signed, in no report yet
 * @param reported in a report that was issued
 * @param decided of all of these, on how many somebody decided
 */
public record Extent(long batches, long unsigned, long signed, long reported, long decided) {

    public long results() {
        return unsigned + signed + reported;
    }

    public long undecided() {
        return results() - decided;
    }
}
