package jialing.domain.proficiency;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.people.AsTheHouse;
import jialing.domain.people.Signing;
import jialing.domain.people.SigningMeans;
import jialing.domain.proficiency.persistence.EntryTable;
import jialing.domain.proficiency.persistence.ItemTable;
import jialing.domain.proficiency.persistence.RoundTable;
import jialing.domain.proficiency.rules.CorrectionHasReason;
import jialing.domain.proficiency.rules.EnteredOnce;
import jialing.domain.proficiency.rules.EntryBeforeDeadline;
import jialing.domain.proficiency.rules.IdComesWithEntry;
import jialing.domain.proficiency.rules.ItemsAreReceived;
import jialing.domain.proficiency.rules.ResultsAreComplete;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Sent;
import jialing.domain.shared.UseCase;

/**
 * A laboratory enters what it found, under a signature. Until the deadline nobody else sees it, and the laboratory may replace it with
 * a reason; the act holds the salted hash, so that afterwards everybody sees that it was not touched (ISO/IEC 17043:2023 7.4, 4.2).
 */
@UseCase
public class EnterResults {

    private static final int TIME_ORDERED = 7;
    private static final int LONGEST = 500;
    private static final Pattern SALT = Pattern.compile("[0-9a-f]{32}");

    @Inject
    Rounds rounds;

    @Inject
    RoundTable roundTable;

    @Inject
    EntryTable table;

    @Inject
    ItemTable items;

    @Inject
    AsTheHouse house;

    @Inject
    Signing signing;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /**
     * @param id of the entry, a UUID of version 7 from the device
     * @param salt 32 hexadecimal digits from the device
     * @param reason of a correction; null for the first
     */
    public record Command(UUID round, UUID id, String salt, List<EnteredResult> results, String reason) {

        public Command {
            results = Sent.all(results);
            reason = reason == null || reason.isBlank() ? null : reason.strip();
        }
    }

    record ResultsSealed(String round, int version, String results, String reason) {}

    public ResultEntry enter(Command command, SigningMeans means) {
        Actor actor = current.mustBe(ReceiveItems.TAKES_PART);
        // whoever evaluates waits for what is in time; the round is read afterwards, as that evaluation may have left
        // it
        roundTable.share(command.round());
        ProficiencyRound round = rounds.partakenBy(actor, command.round());
        new EntryBeforeDeadline().require(clock.now().isBefore(round.deadline()));
        rounds.mustBe(round, RoundState.OPEN);
        new ItemsAreReceived()
                .require(items.receipts(round.id()).stream()
                        .anyMatch(each -> each.laboratory().equals(actor.organisation())));
        new IdComesWithEntry()
                .require(command.id() != null
                        && command.id().version() == TIME_ORDERED
                        && command.salt() != null
                        && SALT.matcher(command.salt()).matches());
        new EnteredOnce()
                .require(house.get(
                        () -> ledger.history("ProficiencyEntry", command.id()).isEmpty()));
        new ResultsAreComplete()
                .require(new ResultsAreComplete.Given(
                        round.measurands().stream().map(Measurand::number).toList(), command.results()));
        int version = 1 + versions(round, actor);
        boolean said = command.reason() != null && command.reason().length() <= LONGEST;
        new CorrectionHasReason().require(version == 1 ? command.reason() == null || said : said);
        SealedContent sealed = SealedContent.of(ordered(command.results()), command.salt());
        Act act = Act.of(
                Verb.ENTER_PROFICIENCY_RESULTS,
                Subject.of("ProficiencyEntry", command.id()),
                actor,
                actor.firstOf(ReceiveItems.TAKES_PART),
                new ResultsSealed(round.number(), version, sealed.hash(), command.reason()));
        RecordedAct recorded = ledger.record(act.signedBy(signing.sign(act, means)));
        var entry = new ResultEntry(
                command.id(),
                round.id(),
                actor.organisation(),
                version,
                sealed.hash(),
                command.reason(),
                actor.name(),
                recorded.recordedAt(),
                command.results());
        // signing takes its time: what was in time when it was asked for may not be any more
        new EntryBeforeDeadline()
                .require(recorded.recordedAt().isBefore(round.deadline())
                        && clock.now().isBefore(round.deadline()));
        new EnteredOnce().require(table.add(round, entry, sealed, actor, recorded));
        return entry;
    }

    private int versions(ProficiencyRound round, Actor actor) {
        return table.of(round.id()).stream()
                .filter(each -> each.laboratory().equals(actor.organisation()))
                .mapToInt(ResultEntry::version)
                .max()
                .orElse(0);
    }

    private static List<EnteredResult> ordered(List<EnteredResult> results) {
        return results.stream()
                .sorted(Comparator.comparing(EnteredResult::measurand))
                .toList();
    }
}
