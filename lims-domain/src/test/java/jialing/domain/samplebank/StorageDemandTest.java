package jialing.domain.samplebank;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import jialing.domain.environment.AmbientQuantity;
import jialing.domain.environment.PlaceLimit;
import org.junit.jupiter.api.Test;

/** The words are those of the shipped preservation catalogue (HJ 493-2009 table 1; HJ/T 166-2004 table 9-1). */
class StorageDemandTest {

    @Test
    void theWordsOfTheCatalogueAreRead() {
        assertThat(StorageDemand.in("1~5℃冷藏，避光")).contains(demand("1", "5"));
        assertThat(StorageDemand.in("现场测定；否则1~5℃冷藏")).contains(demand("1", "5"));
        assertThat(StorageDemand.in("<4℃避光")).contains(demand(null, "4"));
        assertThat(StorageDemand.in("10℃以下冷藏")).contains(demand(null, "10"));
        assertThat(StorageDemand.in("4℃密闭冷藏")).contains(demand(null, "4"));
        assertThat(StorageDemand.in("常温避光")).isEmpty();
        assertThat(StorageDemand.in(null)).isEmpty();
    }

    @Test
    void aPlaceKeepsToItWhenItsLimitsAreNoWider() {
        StorageDemand cold = demand("1", "5");
        assertThat(cold.isMetBy(limit("1", "4"))).isTrue();
        assertThat(cold.isMetBy(limit("1", "5"))).isTrue();
        assertThat(cold.isMetBy(limit("2", "8"))).isFalse();
        assertThat(cold.isMetBy(limit(null, "-18")))
                .as("a frozen bottle bursts")
                .isFalse();
        assertThat(cold.isMetBy(limit("1", null))).isFalse();
        assertThat(demand(null, "4").isMetBy(limit(null, "-18"))).isTrue();
    }

    private static StorageDemand demand(String low, String high) {
        return new StorageDemand(decimal(low), decimal(high));
    }

    private static PlaceLimit limit(String low, String high) {
        return new PlaceLimit(
                UUID.randomUUID(),
                "WZ-YP-01",
                AmbientQuantity.TEMPERATURE,
                decimal(low),
                decimal(high),
                null,
                LocalDate.of(2026, 1, 1),
                "方法要求",
                "冉质管",
                null);
    }

    private static BigDecimal decimal(String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
