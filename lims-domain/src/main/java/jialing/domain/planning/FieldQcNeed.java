package jialing.domain.planning;

import java.util.List;
import jialing.domain.shared.Text;

/**
 * Field quality control that a plan needs.
 *
 * @param count how many samples of this kind
 * @param analytes for which of the plan's analytes it is made
 * @param standard standard and clause that ask for it
 */
public record FieldQcNeed(FieldQcKind kind, int count, List<String> analytes, Text reason, String standard) {}
