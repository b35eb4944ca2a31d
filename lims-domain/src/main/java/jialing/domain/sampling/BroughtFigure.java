package jialing.domain.sampling;

import java.math.BigDecimal;
import jialing.domain.shared.Text;

/**
 * What was found where the sample was taken or prepared and is calculated with in another laboratory.
 *
 * @param name as the formulas of the bench call it
 * @param value in the unit of that input: litres of air, a share of 1 for dry matter
 * @param statedFor conditions of the value, e.g. air as it was; null where it is stated for nothing but itself
 */
public record BroughtFigure(String analyte, String name, BigDecimal value, Text statedFor) {}
