package jialing.domain.sampling;

import jialing.domain.shared.Text;

/**
 * Quality control that was done on site and held.
 *
 * @param found with its unit, as it is printed
 * @param criterion with its unit, as it is printed
 */
public record FieldCheck(Text name, String found, String criterion) {}
