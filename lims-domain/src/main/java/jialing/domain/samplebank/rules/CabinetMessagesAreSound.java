package jialing.domain.samplebank.rules;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import jialing.domain.samplebank.CabinetMessage;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A cabinet sends 1 to 100 messages at a time, each with its number, kind and time, and where something moved its position. */
public final class CabinetMessagesAreSound extends Rule<CabinetMessagesAreSound.Delivery> {

    private static final int MOST = 100;
    private static final int LONGEST = 64;
    private static final BigDecimal COLDEST = new BigDecimal("-200");
    private static final BigDecimal HOTTEST = new BigDecimal("200");

    /** Clocks of devices go wrong a little. */
    private static final Duration AHEAD = Duration.ofMinutes(5);

    public record Delivery(List<CabinetMessage> messages, Instant now) {}

    public CabinetMessagesAreSound() {
        super(
                Refusal.Kind.INVALID_INPUT,
                null,
                Text.of(
                        "每次送 1 至 100 条报文，各有编号、类型和时间（不在将来），放入和取出须有库位，各项不超过 64 字",
                        "Send 1 to 100 messages, each with a number, kind and time (not in the future), a position where something moved, each up to 64 characters"));
    }

    @Override
    public Verdict judge(Delivery delivery) {
        List<CabinetMessage> messages = delivery.messages();
        if (messages == null || messages.isEmpty() || messages.size() > MOST) {
            return Verdict.broken("messages");
        }
        boolean sound = messages.stream().allMatch(message -> message != null && isSound(message, delivery.now()));
        long numbers = messages.stream()
                .filter(Objects::nonNull)
                .map(CabinetMessage::number)
                .distinct()
                .count();
        return Verdict.holdsIf(sound && numbers == messages.size(), "messages");
    }

    private static boolean isSound(CabinetMessage message, Instant now) {
        return isGiven(message.number())
                && message.kind() != null
                && message.happenedAt() != null
                && !message.happenedAt().isAfter(now.plus(AHEAD))
                && message.happenedAt().isAfter(Instant.EPOCH)
                && (message.kind() == CabinetMessage.CabinetEvent.DOOR_OPENED
                        ? fits(message.position())
                        : isGiven(message.position()))
                && fits(message.container())
                && fits(message.opener())
                && isPossible(message.temperature());
    }

    private static boolean isPossible(BigDecimal temperature) {
        return temperature == null || temperature.compareTo(COLDEST) >= 0 && temperature.compareTo(HOTTEST) <= 0;
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank() && text.length() <= LONGEST;
    }

    private static boolean fits(String text) {
        return text == null || text.length() <= LONGEST;
    }
}
