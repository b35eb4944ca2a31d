package jialing.domain.partners;

import java.util.List;
import jialing.domain.shared.CellProblem;

/**
 * What the checker says of a file.
 *
 * @param rows how many results it holds
 * @param samples how many different samples
 * @param problems how many there are
 * @param told the first of them, by row
 * @param digest SHA-256 of the file, lower-case hex
 */
public record DeliveryCheck(int rows, int samples, int problems, List<CellProblem> told, String digest) {

    public boolean clean() {
        return problems == 0;
    }
}
