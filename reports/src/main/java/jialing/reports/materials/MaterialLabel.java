package jialing.reports.materials;

import java.time.LocalDate;

/**
 * Everything printed on the label of a lot or a solution.
 *
 * @param number what the symbol holds and a scanner sends
 * @param label maker's code and lot; of a solution its number again, then left out
 * @param contents e.g. {@code NH3N 50.00 ± 0.51 mg/L}; empty if nothing is known
 * @param storage empty if nothing was said
 * @param madeBy who received or prepared it
 * @param toxic whether it is behind two locks
 */
public record MaterialLabel(
        String number,
        String name,
        String label,
        String contents,
        String storage,
        LocalDate validTo,
        Integer openedDays,
        LocalDate madeOn,
        String madeBy,
        boolean toxic) {}
