package jialing.domain.people;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import jialing.domain.ledger.Verb;
import jialing.domain.people.persistence.AccountTable;
import jialing.domain.people.persistence.CapacityTable;
import jialing.domain.people.persistence.PinPermissionTable;
import jialing.domain.people.rules.NobodyPermitsTheOwnPin;
import jialing.domain.people.rules.PermitsWhoIsKnown;
import jialing.domain.people.rules.PermitsWhoOpenedNoWayIn;
import jialing.domain.people.rules.SecondIsAnotherPerson;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Objections;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Text;
import jialing.domain.shared.UseCase;

/**
 * A person has lost the signing PIN. The administrator or the quality officer, who knows the person, permits a new one; where the
 * person's ways in are new, or an administrator has opened one, it takes both an administrator and somebody else.
 * {@link SetNewPin} is the person's part.
 */
@UseCase
public class PermitNewPin {

    private static final int LONGEST_REASON = 200;

    @Inject
    OwnPeople ownPeople;

    @Inject
    AccountTable accounts;

    @Inject
    PinPermissionTable permissions;

    @Inject
    CapacityTable capacities;

    @Inject
    WaysIn waysIn;

    @Inject
    AccountActs acts;

    @Inject
    AsTheHouse house;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    public void permit(UUID personId, String reason) {
        Actor permitter = current.mustBe(Capacity.ADMINISTRATOR, Capacity.QUALITY_OFFICER);
        if (!Words.are(reason, LONGEST_REASON)) {
            throw Refusal.invalid("ReasonGiven", "reason", "请说明理由（200 字以内）", "Say why, in 200 characters at most");
        }
        Account account = ownPeople.account(personId, permitter);
        house.run(() -> {
            accounts.locked(account.account()).orElseThrow();
            mustBeFree(permitter, personId);
            mustHaveNoOther(personId);
            boolean byTwo = waysIn.isNew(waysIn.newestOf(account.account()))
                    || !waysIn.openedLately(personId).isEmpty();
            var permission = new PinPermission(
                    personId, permitter.organisation(), permitter.personId(), reason.strip(), byTwo, clock.now());
            permissions.add(permission);
            var content = Map.of("permission", permission.id(), "reason", permission.reason(), "byTwo", byTwo);
            acts.of(account, Verb.PERMIT_NEW_PIN, permitter, capacityOf(permitter), content);
        });
    }

    /** The second yes, where two are asked. */
    public void confirm(UUID permissionId) {
        Actor second = current.mustBe(Capacity.ADMINISTRATOR, Capacity.QUALITY_OFFICER);
        PinPermission asked = permissions.byId(permissionId).orElseThrow(() -> unknown(permissionId));
        Account account = ownPeople.account(asked.personId(), second);
        house.run(() -> {
            accounts.locked(account.account()).orElseThrow();
            PinPermission permission = permissions.fresh(permissionId);
            mustBeFree(second, permission.personId());
            new SecondIsAnotherPerson()
                    .require(new SecondIsAnotherPerson.Two(permission.permittedBy(), second.personId()));
            if (!permission.is(PinPermission.State.AWAITS_SECOND, clock.now())) {
                throw unknown(permissionId);
            }
            permission.confirm(second.personId(), clock.now());
            acts.of(
                    account,
                    Verb.PERMIT_NEW_PIN,
                    second,
                    capacityOf(second),
                    Map.of("permission", permission.id(), "second", true));
        });
    }

    private void mustBeFree(Actor permitter, UUID personId) {
        new Objections()
                .hear(
                        new NobodyPermitsTheOwnPin(),
                        new NobodyPermitsTheOwnPin.Permission(permitter.personId(), personId))
                .hear(
                        new PermitsWhoOpenedNoWayIn(),
                        new PermitsWhoOpenedNoWayIn.Permission(
                                permitter.personId(),
                                waysIn.openedLately(personId).stream()
                                        .map(WaysIn.Opened::by)
                                        .toList()))
                .hear(new PermitsWhoIsKnown(), inOffice(permitter))
                .refuseIfAny();
    }

    private PermitsWhoIsKnown.Office inOffice(Actor permitter) {
        LocalDate today = clock.today();
        LocalDate since = capacities.heldBy(permitter.personId(), permitter.organisation()).stream()
                .filter(held ->
                        held.capacity() == Capacity.ADMINISTRATOR || held.capacity() == Capacity.QUALITY_OFFICER)
                .filter(held -> held.isHeldFrom(today))
                .map(HeldCapacity::validFrom)
                .min(LocalDate::compareTo)
                .orElse(today);
        return new PermitsWhoIsKnown.Office(since, today.minusDays(WaysIn.REMEMBERED.toDays()));
    }

    private void mustHaveNoOther(UUID personId) {
        Instant now = clock.now();
        if (permissions.ofPerson(personId).stream().anyMatch(each -> each.isPending(now))) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT,
                    "OnePermissionAtATime",
                    null,
                    Text.of("已经准许过，尚未使用", "A new PIN is permitted already and was not set yet"),
                    null);
        }
    }

    private static Capacity capacityOf(Actor permitter) {
        return permitter.holds(Capacity.ADMINISTRATOR) ? Capacity.ADMINISTRATOR : Capacity.QUALITY_OFFICER;
    }

    private static Refusal unknown(UUID id) {
        return Refusal.notFound("PinPermission", "待确认的准许", id);
    }
}
