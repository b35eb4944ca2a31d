package jialing.domain.competence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jialing.domain.shared.Text;

/**
 * 黑名单、白名单: the municipal centre says of a person or an institution that nobody is to let it work, or that it is to be trusted
 * (重庆市社会环境监测机构服务管理办法 渝环规〔2023〕6号; 条例 820). Everybody in the network sees it.
 *
 * @param personId null for an institution, and for a person who is not known here
 * @param institution code of an institution of the network, else null
 * @param to last day, null until it is struck off
 * @param end null while nobody has struck it off
 */
public record ConductEntry(
        UUID id,
        String organisation,
        ListColour colour,
        UUID personId,
        String institution,
        String name,
        String reason,
        String evidence,
        LocalDate from,
        LocalDate to,
        String enteredBy,
        Instant enteredAt,
        ConductEnd end) {

    /** Which list. */
    public enum ListColour {
        BLACK("黑名单", "black list"),
        WHITE("白名单", "white list");

        private final Text label;

        ListColour(String zh, String en) {
            this.label = Text.of(zh, en);
        }

        public Text label() {
            return label;
        }
    }

    public record ConductEnd(String reason, String by, Instant at) {}

    public boolean isInForce(Instant at, LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to)) && (end == null || at.isBefore(end.at()));
    }
}
