package jialing.domain.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jialing.domain.people.rules.AccountNameSpoken;
import jialing.domain.people.rules.CapacityEndsOnce;
import jialing.domain.people.rules.CapacityNotHeldYet;
import jialing.domain.people.rules.InvitesForOwnOrganisation;
import jialing.domain.people.rules.OrganisationKeepsAnAdministrator;
import jialing.domain.people.rules.PasswordHardToGuess;
import jialing.domain.people.rules.PermitsWhoIsKnown;
import jialing.domain.people.rules.PermitsWhoOpenedNoWayIn;
import jialing.domain.people.rules.PinHardToGuess;
import jialing.domain.people.rules.ProvedAnew;
import jialing.domain.people.rules.WorksHereOnThatDay;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.Rule;
import org.junit.jupiter.api.Test;

class PeopleRulesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 9);

    @Test
    void aCapacityThatEndedBeforeMayBeGrantedAnew() {
        assertHolds(new CapacityNotHeldYet(), grantOn(MONDAY, heldUntil(MONDAY.minusDays(1))));
        assertRefused(new CapacityNotHeldYet(), grantOn(MONDAY, heldUntil(MONDAY)));
        assertRefused(new CapacityNotHeldYet(), grantOn(MONDAY, heldUntil(null)));
    }

    @Test
    void anEndMayBeBroughtForwardButNotPutOff() {
        assertHolds(new CapacityEndsOnce(), new CapacityEndsOnce.End(heldUntil(null), MONDAY));
        assertHolds(new CapacityEndsOnce(), new CapacityEndsOnce.End(heldUntil(MONDAY.plusDays(1)), MONDAY));
        assertRefused(new CapacityEndsOnce(), new CapacityEndsOnce.End(heldUntil(MONDAY), MONDAY));
        assertRefused(new CapacityEndsOnce(), new CapacityEndsOnce.End(heldUntil(MONDAY), MONDAY.plusDays(1)));
    }

    @Test
    void oneOfTwoAdministratorsMayGoButNotBoth() {
        HeldCapacity first = administrator();
        HeldCapacity second = administrator();
        var rule = new OrganisationKeepsAnAdministrator();
        assertHolds(rule, ending(Set.of(first.id()), first, second));
        assertRefused(rule, ending(Set.of(first.id(), second.id()), first, second));
        assertRefused(rule, ending(Set.of(first.id()), first));
        assertHolds(rule, ending(Set.of(UUID.randomUUID()), first));
    }

    @Test
    void whoIsAnnouncedButNotAdmittedWorksNowhereYet() {
        Employment announced = Employment.announced(UUID.randomUUID(), "CQ-WZ", MONDAY);
        assertRefused(new WorksHereOnThatDay(), new WorksHereOnThatDay.Work(MONDAY, List.of(announced)));
        announced.admit(Instant.parse("2026-03-08T02:00:00Z"));
        assertHolds(new WorksHereOnThatDay(), new WorksHereOnThatDay.Work(MONDAY, List.of(announced)));
        assertRefused(new WorksHereOnThatDay(), new WorksHereOnThatDay.Work(MONDAY.minusDays(1), List.of(announced)));
    }

    @Test
    void aPasswordIsLongAndNeitherTheOldOneNorTheName() {
        assertHolds(new PasswordHardToGuess("replacement"), choice("江水清清江水长啊水长"));
        assertRefused(new PasswordHardToGuess("replacement"), choice("too-short"));
        assertRefused(new PasswordHardToGuess("replacement"), choice("x".repeat(129)));
        assertRefused(new PasswordHardToGuess("replacement"), choice("the-former-one"));
        assertRefused(new PasswordHardToGuess("replacement"), choice("my-LIXM-password"));
        assertRefused(new PasswordHardToGuess("replacement"), choice(null));
    }

    @Test
    void aPinIsOfDigitsThatNobodyTriesFirst() {
        var rule = new PinHardToGuess("replacement");
        assertHolds(rule, pin("730914"));
        assertHolds(rule, pin("246810")); // 8 to 1 is a step of three: no row
        assertRefused(rule, pin("73091"));
        assertRefused(rule, pin("7309147309147"));
        assertRefused(rule, pin("73o914"));
        assertRefused(rule, pin("٧٣٠٩١٤"));
        assertRefused(rule, pin("123123"));
        assertRefused(rule, pin("123456"));
        assertRefused(rule, pin("987654"));
        assertRefused(rule, pin("789012"));
        assertRefused(rule, pin("135802")); // the old one
        assertRefused(rule, pin(null));
    }

    @Test
    void aNewPinNeedsASessionBegunForItByTwoFactorsOfOld() {
        Instant permitted = Instant.parse("2026-03-09T01:00:00Z");
        Instant old = permitted.minusSeconds(1);
        Instant anew = permitted.plusSeconds(60);
        Instant soon = anew.plusSeconds(14 * 60);
        var rule = new ProvedAnew();
        assertHolds(rule, new ProvedAnew.Proof(LogInMeans.PASSKEY, anew, permitted, old, soon));
        assertHolds(rule, new ProvedAnew.Proof(LogInMeans.PASSWORD_AND_CODE, anew, permitted, old, soon));
        assertRefused(rule, new ProvedAnew.Proof(LogInMeans.PASSWORD, anew, permitted, Instant.MIN, soon));
        assertRefused(rule, new ProvedAnew.Proof(LogInMeans.PASSKEY, old, permitted, old, soon));
        assertRefused(rule, new ProvedAnew.Proof(LogInMeans.PASSKEY, anew, permitted, permitted, soon));
        assertRefused(rule, new ProvedAnew.Proof(LogInMeans.PASSKEY, anew, permitted, old, soon.plusSeconds(60)));
    }

    @Test
    void whoOpenedAWayInOrCameLatelyPermitsNoPin() {
        UUID opener = UUID.randomUUID();
        var opened = new PermitsWhoOpenedNoWayIn();
        assertRefused(opened, new PermitsWhoOpenedNoWayIn.Permission(opener, List.of(UUID.randomUUID(), opener)));
        assertHolds(opened, new PermitsWhoOpenedNoWayIn.Permission(UUID.randomUUID(), List.of(opener)));
        assertHolds(new PermitsWhoIsKnown(), new PermitsWhoIsKnown.Office(MONDAY.minusDays(30), MONDAY.minusDays(30)));
        assertRefused(
                new PermitsWhoIsKnown(), new PermitsWhoIsKnown.Office(MONDAY.minusDays(29), MONDAY.minusDays(30)));
    }

    @Test
    void anOrganisationInvitesItsOwnAndTheFirstAdministratorBelow() {
        var rule = new InvitesForOwnOrganisation();
        Set<Capacity> administrator = Set.of(Capacity.ADMINISTRATOR);
        assertHolds(rule, invited("CQ-MC", Set.of(Capacity.ANALYST, Capacity.CHECKER), true));
        assertHolds(rule, invited("CQ-WZ", administrator, false));
        assertRefused(rule, invited("CQ-WZ", administrator, true));
        assertRefused(rule, invited("CQ-WZ", Set.of(Capacity.ADMINISTRATOR, Capacity.SIGNATORY), false));
        assertRefused(rule, invited("CQ-P001", administrator, false)); // not below
    }

    private static InvitesForOwnOrganisation.Invited invited(String there, Set<Capacity> as, boolean administered) {
        var centre = new Actor(
                UUID.randomUUID(), "mc", "余", "CQ-MC", Set.of(Capacity.ADMINISTRATOR), Set.of("CQ-MC", "CQ-WZ"));
        return new InvitesForOwnOrganisation.Invited(centre, there, as, administered);
    }

    @Test
    void anAccountsNameCanBeSpoken() {
        assertHolds(new AccountNameSpoken(), "li.xiaomei-2");
        for (String wrong : new String[] {"li", "Li.xm", "2li", "李晓梅", "li xm", "system", "x".repeat(33), null}) {
            assertRefused(new AccountNameSpoken(), wrong);
        }
    }

    private static PinHardToGuess.Choice pin(String pin) {
        return new PinHardToGuess.Choice("135802", pin);
    }

    @Test
    void choicesOfPasswordsAreNeverPrinted() {
        assertThat(pin("730914").toString()).doesNotContain("730914");
        assertThat(choice("江水清清江水长啊水长").toString()).doesNotContain("江水");
        assertThat(new Sessions.Credentials("lixm", "secret", null).toString()).doesNotContain("secret");
    }

    private static PasswordHardToGuess.Choice choice(String password) {
        return new PasswordHardToGuess.Choice("lixm", "the-former-one", password);
    }

    private static CapacityNotHeldYet.Grant grantOn(LocalDate day, HeldCapacity held) {
        return new CapacityNotHeldYet.Grant(Capacity.ANALYST, day, List.of(held));
    }

    private static HeldCapacity heldUntil(LocalDate lastDay) {
        var held = new HeldCapacity(UUID.randomUUID(), "CQ-WZ", Capacity.ANALYST, MONDAY.minusYears(1));
        if (lastDay != null) {
            held.endOn(lastDay);
        }
        return held;
    }

    private static HeldCapacity administrator() {
        return new HeldCapacity(UUID.randomUUID(), "CQ-WZ", Capacity.ADMINISTRATOR, MONDAY.minusYears(1));
    }

    private static OrganisationKeepsAnAdministrator.Ending ending(Set<UUID> ending, HeldCapacity... administrators) {
        return new OrganisationKeepsAnAdministrator.Ending(ending, List.of(administrators));
    }

    private static <S> void assertRefused(Rule<S> rule, S subject) {
        assertThat(rule.objection(subject))
                .hasValueSatisfying(refusal -> assertThat(refusal.rule()).isEqualTo(rule.name()));
    }

    private static <S> void assertHolds(Rule<S> rule, S subject) {
        assertThat(rule.objection(subject)).isEmpty();
    }
}
