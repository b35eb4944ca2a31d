package jialing.domain.analysis.rules;

import java.math.BigDecimal;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** What stands in the record already is taken from there; nobody types another number. */
public final class InputComesFromTheRecord extends Rule<InputComesFromTheRecord.Entry> {

    /**
     * @param typed null when nothing was typed
     * @param from where the record has it
     */
    public record Entry(String field, Text input, BigDecimal typed, BigDecimal onRecord, Text from) {}

    public InputComesFromTheRecord() {
        super(
                Refusal.Kind.CONFLICT,
                "ISO/IEC 17025:2017 7.5.1",
                Text.of(
                        "{0} 取自{1}，为 {2}，不得另行录入；如有错误，请更正该记录",
                        "{0} comes from the {1} and is {2}: leave it empty; if it is wrong, correct that record"));
    }

    @Override
    public Verdict judge(Entry entry) {
        return Verdict.holdsIf(
                entry.typed() == null || entry.typed().compareTo(entry.onRecord()) == 0,
                entry.field(),
                entry.input(),
                entry.from(),
                entry.onRecord().toPlainString());
    }
}
