package jialing.domain.evidence;

import java.util.List;
import jialing.domain.shared.Text;

/**
 * Somebody or something that answers for a number.
 *
 * @param id within the chain, e.g. {@code person:01a2…}
 * @param stage null for those who stand at several: persons and organisations
 * @param missing what the evidence of that moment lacks; empty when it holds
 * @param act the act on the ledger by which it came to be, or which it is; null when there is none
 */
public record ResponsibilityNode(
        String id,
        ResponsibilityStage stage,
        ResponsibilityKind kind,
        Text title,
        List<ResponsibilityFact> facts,
        List<Text> missing,
        ResponsibilityAct act) {}
