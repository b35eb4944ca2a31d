package jialing.domain.methods;

import java.util.UUID;
import jialing.domain.shared.Text;

/**
 * A version of a diagram or a decision table by which a work order or a batch goes: what the laboratory's software decided is decided
 * again by it (ISO/IEC 17025:2017 7.11.2, 7.5.1).
 *
 * @param subject the work order or the batch
 * @param version counted in this installation
 * @param digest SHA-256 of its file in lower-case hex; the same text has it everywhere
 */
public record GoverningProcedure(UUID subject, Kind kind, String name, int version, String digest) {

    private static final int SHOWN = 12;

    /** What it is. */
    public enum Kind {
        /** BPMN. */
        PROCESS(Text.of("流程图", "process diagram")),
        /** DMN. */
        DECISION(Text.of("决策表", "decision table"));

        private final Text label;

        Kind(Text label) {
            this.label = label;
        }

        public Text label() {
            return label;
        }
    }

    /** For people, with as much of the digest as tells it from any other. */
    public String versionShown() {
        return version + " · SHA-256 " + digest.substring(0, SHOWN);
    }
}
