package jialing.domain.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import jialing.domain.documents.rules.ApproverIsNotAuthor;
import jialing.domain.documents.rules.DocumentIsNamed;
import jialing.domain.documents.rules.FileIsPdf;
import jialing.domain.documents.rules.InForceFromTodayOn;
import jialing.domain.documents.rules.RecipientIsInSight;
import jialing.domain.documents.rules.SopRead;
import jialing.domain.documents.rules.VersionAwaitsApproval;
import jialing.domain.gate.AllowsException;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentRulesTest {

    private static final UUID AUTHOR = new UUID(0, 1);
    private static final UUID OFFICER = new UUID(0, 2);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void nobodyApprovesTheOwnVersion() {
        holds(new ApproverIsNotAuthor(), new ApproverIsNotAuthor.Pair(AUTHOR, OFFICER));
        refuses(new ApproverIsNotAuthor(), new ApproverIsNotAuthor.Pair(AUTHOR, AUTHOR), null);
        refuses(new VersionAwaitsApproval(), new VersionAwaitsApproval.Asked("ZY-01", 1, VersionState.DROPPED), null);
    }

    @Test
    void aVersionIsAPdf() {
        holds(new FileIsPdf(), pdf("%PDF-1.7\n…\n%%EOF\n"));
        refuses(new FileIsPdf(), null, "file");
        refuses(new FileIsPdf(), pdf(""), "file");
        refuses(new FileIsPdf(), pdf("PK\u0003\u0004 a text file in disguise %%EOF"), "file");
        refuses(new FileIsPdf(), pdf("%PDF-1.7 cut off"), "file");
        refuses(new FileIsPdf(), pdf("%PDF-1.7\n" + " ".repeat(8 * 1024 * 1024) + "%%EOF"), "file");
    }

    private static byte[] pdf(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"WZ/ZY-01", "Q/CQ 003-2026", "质量手册（第2版）"})
    void aDocumentHasANumber(String number) {
        holds(new DocumentIsNamed(), named(number, 12, true));
    }

    @Test
    void aDocumentIsIdentified() {
        refuses(new DocumentIsNamed(), named("", 12, true), "number");
        refuses(new DocumentIsNamed(), named("<b>", 12, true), "number");
        refuses(new DocumentIsNamed(), named("ZY-01", 0, true), "reviewMonths");
        refuses(new DocumentIsNamed(), named("ZY-01", 12, false), "method");
    }

    private static DocumentIsNamed.Given named(String number, int months, boolean methodIsKnown) {
        return new DocumentIsNamed.Given(number, "氨氮测定作业指导书", DocumentKind.SOP, months, methodIsKnown);
    }

    @Test
    void nobodyCanHaveWorkedByItBefore() {
        holds(new InForceFromTodayOn(), new InForceFromTodayOn.Days(TODAY, TODAY));
        refuses(new InForceFromTodayOn(), new InForceFromTodayOn.Days(TODAY.minusDays(1), TODAY), "inForceFrom");
        refuses(new InForceFromTodayOn(), new InForceFromTodayOn.Days(null, TODAY), "inForceFrom");
    }

    @Test
    void itIsGivenToPeopleOfTheOwnHouseOrBelow() {
        refuses(new RecipientIsInSight(), new RecipientIsInSight.Given(false, false, true), "organisation");
        refuses(new RecipientIsInSight(), new RecipientIsInSight.Given(true, true, true), "person");
        refuses(new RecipientIsInSight(), new RecipientIsInSight.Given(true, false, false), "person");
    }

    @Test
    void whoHasNotReadTheSopIsRefusedUnlessExcepted() {
        holds(new SopRead(), new SopRead.Use("秦岚", "ZY-01", 2, true));
        refuses(new SopRead(), new SopRead.Use("秦岚", "ZY-01", 2, false), "method");
        assertThat(new SopRead()).isInstanceOf(AllowsException.class);
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
