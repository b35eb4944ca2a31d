package jialing.domain.gate;

import java.time.Instant;
import java.util.Set;
import jialing.domain.ledger.Subject;
import jialing.domain.shared.Text;

/**
 * A fact: elements cannot be believed for a time, and with them whatever they touched (ISO/IEC 17025:2017 6.4.9, 7.10). Stated in
 * the transaction of the act that found it.
 *
 * @param organisation whose record it is found in
 * @param elements the element itself and what came of it, e.g. a lot with all solutions made from it
 * @param since last evidence that it was good; what was used after it is doubtful
 * @param until first evidence that it is good again, or the instant of the finding
 * @param cause what was found, as the subject of its act
 */
public record ElementDoubted(
        String organisation,
        QualityElement element,
        Set<QualityElement> elements,
        Instant since,
        Instant until,
        Text why,
        Subject cause) {}
