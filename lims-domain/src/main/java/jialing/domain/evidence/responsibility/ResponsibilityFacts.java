package jialing.domain.evidence.responsibility;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import jialing.domain.evidence.ResponsibilityFact;
import jialing.domain.shared.Text;

/** The facts of a node while it is drawn; what the record does not say is left out. */
final class ResponsibilityFacts {

    private final List<ResponsibilityFact> facts = new ArrayList<>();

    ResponsibilityFacts add(String zh, String en, Object value) {
        if (value != null) {
            facts.add(new ResponsibilityFact(Text.of(zh, en), value.toString(), null, null));
        }
        return this;
    }

    ResponsibilityFacts say(String zh, String en, Text words) {
        if (words != null) {
            facts.add(new ResponsibilityFact(Text.of(zh, en), null, words, null));
        }
        return this;
    }

    ResponsibilityFacts at(String zh, String en, Instant moment) {
        if (moment != null) {
            facts.add(new ResponsibilityFact(Text.of(zh, en), null, null, moment));
        }
        return this;
    }

    List<ResponsibilityFact> all() {
        return List.copyOf(facts);
    }
}
