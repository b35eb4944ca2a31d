package jialing.domain.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.reporting.persistence.RecipientTable;
import jialing.domain.shared.Actor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.TimeOrderedId;

/** To whom reports were given. Who was entered by mistake is struck off, and stays readable as such. */
@ApplicationScoped
public class Recipients {

    private static final int KEY_BYTES = 16;

    private final SecureRandom random = new SecureRandom();

    @Inject
    RecipientTable table;

    @Inject
    LabClock clock;

    Recipient add(Report report, String name, String email, String addedBy) {
        var recipient = new Recipient(
                TimeOrderedId.next(), report.id(), report.organisation(), name, email, newKey(), addedBy, clock.now());
        table.insert(recipient);
        return recipient;
    }

    void strike(Recipient recipient, Actor by) {
        table.insertStrike(recipient, by.personId(), by.name(), clock.now());
    }

    /** Those who are not struck off, in the order in which they were entered. */
    public List<Recipient> of(UUID reportId) {
        return table.ofReport(reportId);
    }

    /** @throws Refusal when this report has none with that id */
    Recipient of(Report report, UUID id) {
        return of(report.id()).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("Recipient", "收件人", id));
    }

    Optional<Recipient> withKey(String key) {
        return table.withKey(key);
    }

    private String newKey() {
        var bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
