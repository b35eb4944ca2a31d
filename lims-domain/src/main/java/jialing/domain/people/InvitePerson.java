package jialing.domain.people;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.Verb;
import jialing.domain.organisation.Organisations;
import jialing.domain.people.Invitation.Invitee;
import jialing.domain.people.persistence.CapacityTable;
import jialing.domain.people.persistence.EmploymentTable;
import jialing.domain.people.persistence.InvitationTable;
import jialing.domain.people.rules.CapacityForAPerson;
import jialing.domain.people.rules.EmployeeNumberIsNew;
import jialing.domain.people.rules.InvitesForOwnOrganisation;
import jialing.domain.people.rules.NothingChangesBackwards;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Objections;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.UseCase;

/**
 * The administrator invites somebody to the own organisation, or the first administrator to one below it. {@link AcceptInvitation}
 * is the person's part.
 */
@UseCase
public class InvitePerson {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_NUMBER = 30;

    @Inject
    Organisations organisations;

    @Inject
    InvitationTable invitations;

    @Inject
    CapacityTable capacities;

    @Inject
    EmploymentTable employments;

    @Inject
    AsTheHouse house;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /** @param secret told this once, for the person who is invited */
    public record Invited(UUID id, String secret, Instant lapsesAt) {
        @Override
        public String toString() {
            return "Invited " + id;
        }
    }

    /** @throws Refusal when a name is missing, a capacity cannot be given here, or the number is another person's */
    public Invited invite(Invitee asked) {
        Actor administrator = current.mustBe(Capacity.ADMINISTRATOR);
        Invitee invitee = complete(asked, administrator);
        String there = organisations.byCode(invitee.organisation()).code();
        house.run(() -> mustBePossible(invitee, administrator, there));
        String secret = Invitation.drawSecret();
        return house.get(() -> {
            var invitation = new Invitation(
                    invitee, secret, administrator.personId(), administrator.organisation(), clock.now());
            invitations.add(invitation);
            ledger.record(Act.of(
                            Verb.INVITE_PERSON,
                            invitation.asSubject(),
                            administrator,
                            Capacity.ADMINISTRATOR,
                            content(invitee))
                    .inOrganisation(there));
            return new Invited(invitation.id(), secret, invitation.lapsesAt());
        });
    }

    /** It is taken back before somebody came: the secret opens nothing any more. */
    public void withdraw(UUID id) {
        Actor administrator = current.mustBe(Capacity.ADMINISTRATOR);
        house.run(() -> {
            Invitation invitation = invitations
                    .locked(id)
                    .filter(each -> each.isOpen(clock.now()))
                    .orElseThrow(() -> Refusal.notFound("Invitation", "有效的邀请", id));
            administrator.mustActFor(invitation.invitedFrom());
            invitation.withdraw(clock.now());
            ledger.record(Act.of(
                            Verb.WITHDRAW_INVITATION,
                            invitation.asSubject(),
                            administrator,
                            Capacity.ADMINISTRATOR,
                            Map.of("name", invitation.invitee().name()))
                    .inOrganisation(invitation.invitee().organisation()));
        });
    }

    private Invitee complete(Invitee asked, Actor administrator) {
        if (!Words.are(asked.name(), LONGEST_NAME)) {
            throw Refusal.invalid("NameGiven", "name", "请填写姓名（60 字以内）", "Enter the name, in 60 characters at most");
        }
        String nameEn = asked.nameEn() == null || asked.nameEn().isBlank()
                ? null
                : asked.nameEn().strip();
        if (nameEn != null && !Words.are(nameEn, LONGEST_NAME)) {
            throw Refusal.invalid("NameGiven", "nameEn", "英文姓名最多 60 个字符", "The English name has 60 characters at most");
        }
        String number = asked.employeeNumber();
        if (!Words.are(number, LONGEST_NUMBER)) {
            throw Refusal.invalid(
                    "EmployeeNumberGiven",
                    "employeeNumber",
                    "请填写工号（30 个字符以内）",
                    "Enter the employee number, in 30 characters at most");
        }
        if (asked.capacities() != null && asked.capacities().stream().anyMatch(Objects::isNull)) {
            throw Refusal.invalid("CapacityNamed", "capacities", "请选择身份", "Choose a capacity");
        }
        if (asked.from() != null && asked.from().isAfter(clock.today().plusYears(1))) {
            throw Refusal.invalid("DayNear", "from", "起始日期最晚为一年后", "The first day is a year from now at most");
        }
        return new Invitee(
                asked.name().strip(),
                nameEn,
                number.strip(),
                asked.organisation() == null ? administrator.organisation() : asked.organisation(),
                asked.capacities() == null ? Set.of() : asked.capacities(),
                asked.from() == null ? clock.today() : asked.from());
    }

    private void mustBePossible(Invitee invitee, Actor administrator, String there) {
        var objections = new Objections()
                .hear(
                        new InvitesForOwnOrganisation(),
                        new InvitesForOwnOrganisation.Invited(
                                administrator,
                                there,
                                invitee.capacities(),
                                !capacities
                                        .administratorsOf(there, clock.today())
                                        .isEmpty()))
                .hear(
                        new NothingChangesBackwards(),
                        new NothingChangesBackwards.Days(invitee.from(), clock.today(), "from"))
                .hear(
                        new EmployeeNumberIsNew(),
                        new EmployeeNumberIsNew.Number(
                                invitee.employeeNumber(), employments.employeeNumbersIn(there, clock.today())));
        invitee.capacities().forEach(capacity -> objections.hear(new CapacityForAPerson(), capacity));
        objections.refuseIfAny();
    }

    private static Map<String, Object> content(Invitee invitee) {
        var content = new TreeMap<String, Object>(Map.of(
                "name", invitee.name(),
                "employeeNumber", invitee.employeeNumber(),
                "capacities", invitee.capacities().stream().sorted().toList(),
                "from", invitee.from()));
        if (invitee.nameEn() != null) {
            content.put("nameEn", invitee.nameEn());
        }
        return content;
    }
}
