package jialing.system.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import jialing.system.shared.TheSystem;
import org.junit.jupiter.api.Test;

class ColleaguesIT {

    @Test
    void everybodyOfTheOwnOrganisationIsAColleague() {
        assertThat(accounts(""))
                .contains("wz.sampler1", "wz.signatory")
                .noneMatch(account -> account.startsWith("yz."));
    }

    @Test
    void whoeverHoldsACapacityIsFoundByIt() {
        assertThat(accounts("?capacity=SAMPLER")).containsExactly("wz.sampler1", "wz.sampler2");
    }

    @Test
    void theWordsOfAStatementOfResponsibilityAreFoundByTheVersionThatAnActNames() {
        assertThat(TheSystem.as("wz.planner")
                        .get("/api/people/statements?version=SIGNATORY/2026-1")
                        .done()
                        .text("items/0/text/zh"))
                .contains("终身负责");
        TheSystem.as("wz.planner")
                .get("/api/people/statements?version=SIGNATORY/1999-1")
                .refusedBy("StatementExists");
    }

    private static Stream<String> accounts(String query) {
        return TheSystem.as("wz.planner")
                .get("/api/people/colleagues" + query)
                .done()
                .items()
                .map(colleague -> colleague.path("account").asText());
    }
}
