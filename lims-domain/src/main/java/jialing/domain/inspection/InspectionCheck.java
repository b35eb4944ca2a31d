package jialing.domain.inspection;

import java.util.UUID;
import jialing.domain.shared.Text;

/**
 * One thing on the record of the inspected that is verified on the spot. It is answered like a point of the checklist, by its code.
 *
 * @param key by which people know it
 * @param found what stands on record, as it was when it was drawn
 * @param agrees what the house found itself; null where only people can tell
 */
public record InspectionCheck(String code, CheckKind kind, UUID subjectId, String key, Text found, Boolean agrees) {}
