package jialing.domain.gate;

import java.util.List;
import java.util.Set;
import jialing.domain.shared.Rule;

/**
 * What a feature has to say at the gate about its own elements.
 *
 * <p>An implementation MUST judge as of the question's instant, not of now, and MUST ask the database a number of questions that
 * does not grow with the elements named. It is asked about every activity and says nothing to those that do not concern it.
 */
public interface GateRules {

    /** The rules that it judges by: the gate's list for people, with each rule's standard. */
    List<Rule<?>> rules();

    /** Everything that stands against it; empty when nothing does. */
    List<Objection> judge(Question question);

    /** Elements that the named ones bring along and that are kept as used too, e.g. the certificate an instrument is used under. */
    default Set<QualityElement> used(Question question) {
        return Set.of();
    }
}
