package jialing.domain.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.Text;
import org.junit.jupiter.api.Test;

class StatementOfResponsibilityTest {

    /** SHA-256 of each text that was ever in force. A line is added with a new edition; none is changed or taken out. */
    private static final Map<String, String> EVER_IN_FORCE = Map.ofEntries(
            Map.entry("ANALYST/2026-1", "fae92ad7716ba640240600c804f7df3cb60788c04597f6380f807f08a84d3104"),
            Map.entry("CHECKER/2026-1", "e98e8b4b42caed67e17dae8dae07cce7fdce212c0ddfea926f332db69d0119c5"),
            Map.entry("EQUIPMENT_OFFICER/2026-1", "1191e17ecc2c19dede5fd7501fcc96abc7b082d29ef6eb9e262d4caea85ba9be"),
            Map.entry("PLANNER/2026-1", "24ddcc1ee5179ff2ddb8c1333f0d242ffb58c6bf0c7b8c179c5f74a25e45307f"),
            Map.entry("QUALITY_OFFICER/2026-1", "5a450ee79adc0d2bbf4f561a1596281a6cf022b5007ade161d88968c7a8649f4"),
            Map.entry("REVIEWER/2026-1", "2dfb03128ecf2a63c2f931a0459d99da5843573fec4d1dfa1e3629de572bd4d5"),
            Map.entry("SAMPLER/2026-1", "82824aaa6f47b78a9c9c05c32d1a052c8cf6fa06acb1287b6c2ae90a213bb05e"),
            Map.entry("SAMPLE_CUSTODIAN/2026-1", "9cf97aac7969d07c27baee0f3671c32383f0e1865520c400808eec1087a03468"),
            Map.entry("SIGNATORY/2026-1", "d122939be849d76b992bb00a020b6d908a9436170ca2a579adb33c78c1c52070"));

    @Test
    void noTextThatWasEverSignedUnderIsChangedOrLost() {
        Map<String, String> known = Stream.of(StatementOfResponsibility.values())
                .flatMap(statement -> statement.versions().stream())
                .collect(Collectors.toMap(Function.identity(), StatementOfResponsibilityTest::hash));
        assertThat(known).containsExactlyInAnyOrderEntriesOf(EVER_IN_FORCE);
    }

    @Test
    void theTextOfAVersionIsFoundByTheNameThatAnActCarries() {
        assertThat(StatementOfResponsibility.textOf("ANALYST/2026-1"))
                .contains(StatementOfResponsibility.ANALYST.text());
        assertThat(StatementOfResponsibility.textOf("ANALYST/1999-1")).isEmpty();
        assertThat(StatementOfResponsibility.textOf("nonsense")).isEmpty();
    }

    @Test
    void everyStatementBelongsToACapacityAndSaysItInBothLanguages() {
        assertThat(StatementOfResponsibility.values()).allSatisfy(statement -> {
            assertThat(StatementOfResponsibility.of(Capacity.valueOf(statement.name())))
                    .contains(statement);
            assertThat(statement.text().zh()).isNotBlank();
            assertThat(statement.text().en()).isNotBlank();
        });
    }

    private static String hash(String version) {
        Text text = StatementOfResponsibility.textOf(version).orElseThrow();
        return CanonicalJson.sha256(text.zh() + "\n" + text.en());
    }
}
