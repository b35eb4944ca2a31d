package jialing.domain.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.UUID;
import jialing.domain.ledger.ActingPerson;
import jialing.domain.reporting.rules.ApproverIsNotProposer;
import jialing.domain.reporting.rules.DecliningGivesReason;
import jialing.domain.reporting.rules.OneWithdrawalAtATime;
import jialing.domain.reporting.rules.RecipientCanBeReached;
import jialing.domain.reporting.rules.WithdrawalGivesReason;
import jialing.domain.reporting.rules.WithdrawalIsProposed;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WithdrawalRulesTest {

    private static final UUID XIONG = new UUID(0, 1);
    private static final UUID LUO = new UUID(0, 2);

    @Test
    void aWithdrawalTakesTwoPeople() {
        holds(new ApproverIsNotProposer(), new ApproverIsNotProposer.Pair(XIONG, LUO));
        refuses(new ApproverIsNotProposer(), new ApproverIsNotProposer.Pair(LUO, LUO), null);
        refuses(new WithdrawalIsProposed(), new WithdrawalIsProposed.Asked("BG-1", Optional.empty()), null);
    }

    @Test
    void whatIsOpenIsDecidedFirst() {
        holds(new OneWithdrawalAtATime(), Optional.empty());
        refuses(
                new OneWithdrawalAtATime(),
                Optional.of(new ActingPerson(XIONG, "熊静", "CQ-WZ", Capacity.QUALITY_OFFICER)),
                null);
    }

    @Test
    void aReasonIsGivenAndSoIsItsKind() {
        holds(new WithdrawalGivesReason(), new WithdrawalGivesReason.Given(WithdrawalReason.RESULT_IN_DOUBT, "空白被污染"));
        refuses(new WithdrawalGivesReason(), new WithdrawalGivesReason.Given(null, "空白被污染"), "category");
        refuses(
                new WithdrawalGivesReason(),
                new WithdrawalGivesReason.Given(WithdrawalReason.RESULT_IN_DOUBT, " "),
                "reason");
        refuses(new DecliningGivesReason(), "", "reason");
    }

    @Test
    void aRecipientWithoutAnAddressIsARecipient() {
        holds(new RecipientCanBeReached(), new RecipientCanBeReached.Given("长江水务", null));
        holds(new RecipientCanBeReached(), new RecipientCanBeReached.Given("长江水务", "zhang.san+lab@client.example"));
        refuses(new RecipientCanBeReached(), new RecipientCanBeReached.Given("", null), "name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zhang", "zhang@", "@client.example", "a b@client.example", "a@b@c", "a@b\nBcc: c@d"})
    void whatIsNoAddressIsRefused(String email) {
        refuses(new RecipientCanBeReached(), new RecipientCanBeReached.Given("长江水务", email), "email");
    }

    private static <S> void holds(Rule<S> rule, S subject) {
        assertThatCode(() -> rule.require(subject)).doesNotThrowAnyException();
    }

    private static <S> void refuses(Rule<S> rule, S subject, String field) {
        assertThatThrownBy(() -> rule.require(subject)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.rule()).isEqualTo(rule.getClass().getSimpleName());
            assertThat(refusal.field()).isEqualTo(field);
        });
    }
}
