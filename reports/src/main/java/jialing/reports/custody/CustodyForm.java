package jialing.reports.custody;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import jialing.reports.shared.SignatureMark;

/**
 * Everything printed on the form of one hand-over. Texts are in the language of the paper.
 *
 * @param number the hand-over's own number, unique for ever
 * @param temperature of the transport box at the hand-over, with unit: 4.2 ℃
 * @param samples one line per container, containers of one sample together
 */
public record CustodyForm(
        Locale language,
        String number,
        String laboratory,
        String project,
        String workOrder,
        Party giver,
        Party receiver,
        Instant handedOverAt,
        String place,
        String seal,
        String temperature,
        List<CustodyLine> samples,
        String remark,
        List<SignatureMark> signatures) {

    /** One of the two who meet. */
    public record Party(String name, String organisation) {

        @Override
        public String toString() {
            return name + "（" + organisation + "）";
        }
    }

    public CustodyForm {
        samples = List.copyOf(samples);
        signatures = List.copyOf(signatures);
    }

    public long sampleCount() {
        return samples.stream().map(CustodyLine::sampleCode).distinct().count();
    }

    public int containerCount() {
        return samples.size();
    }
}
