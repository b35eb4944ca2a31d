package jialing.domain.people;

import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.Verb;
import jialing.domain.organisation.Organisation;
import jialing.domain.organisation.Organisations;
import jialing.domain.people.Invitation.Invitee;
import jialing.domain.people.persistence.AccountTable;
import jialing.domain.people.persistence.CapacityTable;
import jialing.domain.people.persistence.EmploymentTable;
import jialing.domain.people.persistence.InvitationTable;
import jialing.domain.people.rules.AccountNameSpoken;
import jialing.domain.people.rules.EmployeeNumberIsNew;
import jialing.domain.people.rules.PasswordHardToGuess;
import jialing.domain.people.rules.PinHardToGuess;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Objections;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Text;
import jialing.domain.shared.UseCase;

/**
 * The invited person comes, with the secret, and chooses account name, password and signing PIN. Works as the house: nobody is known
 * yet. A secret that is wrong, too old, used or withdrawn is answered alike.
 */
@UseCase
public class AcceptInvitation {

    @Inject
    EmploymentTable employments;

    @Inject
    AccountTable accounts;

    @Inject
    InvitationTable invitations;

    @Inject
    CapacityTable capacities;

    @Inject
    Organisations organisations;

    @Inject
    EnrolPerson enrolPerson;

    @Inject
    Ledger ledger;

    @Inject
    LabClock clock;

    /** What the person sees before choosing anything. */
    public record Shown(
            String name,
            String nameEn,
            String employeeNumber,
            String organisationZh,
            String organisationEn,
            Set<Capacity> capacities,
            LocalDate from,
            Instant lapsesAt) {}

    /** What only the person knows. */
    public record Choice(String account, String password, String pin) {
        @Override
        public String toString() {
            return "Choice of " + account;
        }
    }

    public Shown look(String secret) {
        Invitation invitation = open(secret);
        Invitee invitee = invitation.invitee();
        Organisation organisation = organisations.byCode(invitee.organisation());
        return new Shown(
                invitee.name(),
                invitee.nameEn(),
                invitee.employeeNumber(),
                organisation.nameZh(),
                organisation.nameEn(),
                invitee.capacities(),
                invitee.from(),
                invitation.lapsesAt());
    }

    public void accept(String secret, Choice choice) {
        Invitation invitation = open(secret);
        Invitee invitee = invitation.invitee();
        new AccountNameSpoken().require(choice.account());
        new Objections()
                .hear(
                        new PasswordHardToGuess("password"),
                        new PasswordHardToGuess.Choice(choice.account(), null, choice.password()))
                .hear(new PinHardToGuess("pin"), new PinHardToGuess.Choice(null, choice.pin()))
                .hear(
                        new EmployeeNumberIsNew(),
                        new EmployeeNumberIsNew.Number(
                                invitee.employeeNumber(),
                                employments.employeeNumbersIn(invitee.organisation(), clock.today())))
                .refuseIfAny();
        // Nothing begins before it was agreed: who comes later than the first day begins on the day of coming.
        LocalDate from = invitee.from().isBefore(clock.today()) ? clock.today() : invitee.from();
        Person person = enrolPerson.enrol(new EnrolPerson.Command(
                invitee.name(),
                invitee.nameEn(),
                invitee.organisation(),
                choice.account(),
                SecretHash.of(choice.password()),
                SecretHash.of(choice.pin()),
                invitee.capacities(),
                from));
        person.isKnownAs(invitee.employeeNumber());
        mustBeTheFirst(choice.account());
        invitation.accept(person.id(), clock.now());
        var oneself = new Actor(
                person.id(),
                choice.account(),
                person.name(),
                person.organisation(),
                invitee.capacities(),
                Set.of(person.organisation()));
        var content = Map.of("person", person.id(), "account", choice.account(), "from", from);
        ledger.record(Act.of(
                Verb.ACCEPT_INVITATION, invitation.asSubject(), oneself, AccountActs.asOneself(oneself), content));
    }

    /** Two people may choose the same name at the same moment. */
    private void mustBeTheFirst(String account) {
        try {
            accounts.flush();
        } catch (PersistenceException taken) {
            throw EnrolPerson.accountIsTaken(account);
        }
    }

    private Invitation open(String secret) {
        return invitations
                .locked(Invitation.hash(String.valueOf(secret)))
                .filter(invitation -> invitation.isOpen(clock.now()))
                .filter(this::isStillMeant)
                .orElseThrow(AcceptInvitation::unknown);
    }

    /**
     * Whoever invited must still be the administrator: with the office goes what was begun in it. And an organisation that has an
     * administrator by now takes its own people on.
     */
    private boolean isStillMeant(Invitation invitation) {
        String there = invitation.invitee().organisation();
        boolean own = invitation.invitedFrom().equals(there);
        if (!own && !capacities.administratorsOf(there, clock.today()).isEmpty()) {
            return false;
        }
        return capacities
                .ofPersonOn(invitation.invitedBy(), invitation.invitedFrom(), clock.today())
                .contains(Capacity.ADMINISTRATOR);
    }

    private static Refusal unknown() {
        return new Refusal(
                Refusal.Kind.NOT_FOUND,
                "InvitationOpen",
                null,
                Text.of(
                        "邀请无效：已使用、已撤回或超过 72 小时。请向邀请您的管理员再要一份",
                        "This invitation is not valid: used, withdrawn or older than 72 hours. Ask your administrator for another one"),
                null);
    }
}
