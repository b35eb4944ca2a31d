package jialing.domain.supervision;

import java.util.List;
import jialing.domain.shared.Text;

/**
 * An input of the management review (ISO/IEC 17025:2017 8.9.2), with what the record had to say to it.
 *
 * @param letter of the clause, a to o
 * @param figures empty where the record says nothing: then it is said in words
 */
public record ReviewInput(String letter, Text title, List<Figure> figures) {

    /**
     * A count in the period.
     *
     * @param before the same in as many days before it; null for what stands as of now
     */
    public record Figure(Text what, long count, Long before) {}
}
