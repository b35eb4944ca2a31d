package jialing.domain.analysis;

import java.util.List;
import jialing.domain.shared.Text;

/** What a position may be delivered instead of single readings, and what each point of it says. */
public enum SeriesKind {
    /**
     * Sound levels at equal intervals, dB(A). Where the level of a source is asked for, {@code background} is what was read at the same
     * place without the source (HJ 706-2014).
     */
    SOUND_LEVELS("声级序列", "sound levels", Labelled.MAY, List.of("level"), "background"),
    /** Taxa by their Latin name, with their number of individuals or of cells. */
    TAXA("物种名录", "taxa", Labelled.MUST, List.of("abundance")),
    /** Plates with their colonies, the volume on each in mL and how many times it was diluted. No colonies: too many to count. */
    COUNTS("平皿计数", "plates", Labelled.MAY, List.of("volume", "dilution"), "colonies"),
    /** Rows of tubes: the volume in each in mL, how many there are and how many of them grew. */
    TUBES("多管发酵", "tubes", Labelled.MAY, List.of("volume", "tubes", "positive")),
    /**
     * Portions of one sample: what was {@code added} to each, as the content by which it raises that of the sample, in the unit of the
     * standards, and the response less the blank. One of them is as it is, with nothing added.
     */
    ADDITIONS("标准加入", "standard additions", Labelled.MAY, List.of("added", "response"));

    private enum Labelled {
        MAY,
        MUST
    }

    private final Text label;
    private final Labelled labelled;
    private final List<String> needed;
    private final List<String> optional;

    SeriesKind(String zh, String en, Labelled labelled, List<String> needed, String... optional) {
        this.label = Text.of(zh, en);
        this.labelled = labelled;
        this.needed = needed;
        this.optional = List.of(optional);
    }

    public Text label() {
        return label;
    }

    /** Values that every point has. */
    public List<String> needed() {
        return needed;
    }

    /** Values that a point may lack. */
    public List<String> optional() {
        return optional;
    }

    /** Whether it is delivered for one analyte, and not for all of a position that are calculated from such a series. */
    public boolean isOfOneAnalyte() {
        return this == ADDITIONS;
    }

    /** Whether every point has a label of its own. */
    public boolean isLabelled() {
        return labelled == Labelled.MUST;
    }
}
