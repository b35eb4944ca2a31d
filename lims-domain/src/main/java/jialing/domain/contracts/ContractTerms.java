package jialing.domain.contracts;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What a version of a contract says, as somebody enters it. */
public record ContractTerms(
        String number, String counterparty, String subject, LocalDate since, LocalDate until, BigDecimal amount) {

    public ContractTerms {
        number = stripped(number);
        counterparty = stripped(counterparty);
        subject = stripped(subject);
    }

    private static String stripped(String text) {
        return text == null ? null : text.strip();
    }
}
