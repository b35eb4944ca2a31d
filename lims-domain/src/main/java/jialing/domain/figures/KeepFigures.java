package jialing.domain.figures;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import jialing.domain.figures.persistence.KeptTable;
import jialing.domain.figures.rules.FiguresAreKeptOnce;
import jialing.domain.figures.rules.YearIsKnown;
import jialing.domain.figures.rules.YearIsOver;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.people.Signing;
import jialing.domain.people.SigningMeans;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.UseCase;

/** The figures of a year that is over are signed, by the digest of their tables, and kept with their workbook. */
@UseCase
public class KeepFigures {

    @Inject
    YearlyFigures figures;

    @Inject
    KeptTable kept;

    @Inject
    Signing signing;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    record Content(int year, String digest) {}

    /** @throws jialing.domain.shared.Refusal unless a signatory of the organisation itself asks, for a year that is over, once */
    public void keep(String organisation, int year, SigningMeans means) {
        Actor actor = current.mustBe(Capacity.SIGNATORY).mustActFor(organisation);
        new YearIsOver().require(new YearIsKnown.Years(year, clock.today().getYear()));
        new FiguresAreKeptOnce().require(kept.of(organisation, year).isPresent());
        List<FigureTable> tables = figures.of(organisation, year);
        String content = CanonicalJson.of(tables);
        String digest = CanonicalJson.sha256(content);
        Act act = Act.of(
                Verb.KEEP_FIGURES,
                Subject.of("YearlyFigures", idOf(organisation, year)),
                actor,
                Capacity.SIGNATORY,
                new Content(year, digest));
        RecordedAct recorded = ledger.record(act.signedBy(signing.sign(act, means)));
        byte[] workbook = figures.workbook(organisation, year, tables);
        kept.add(
                new KeptFigures(
                        idOf(organisation, year),
                        organisation,
                        year,
                        content,
                        digest,
                        sha256(workbook),
                        figures.checkpoint(),
                        actor.name(),
                        recorded.recordedAt()),
                workbook,
                actor.personId(),
                recorded);
    }

    /** One for each organisation and year: whoever signs by a device is asked twice about the same thing. */
    private static UUID idOf(String organisation, int year) {
        return UUID.nameUUIDFromBytes(("figures " + organisation + " " + year).getBytes(StandardCharsets.UTF_8));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
