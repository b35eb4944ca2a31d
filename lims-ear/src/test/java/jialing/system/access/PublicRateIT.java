package jialing.system.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jialing.client.Answer;
import jialing.client.PersonAtWork;
import jialing.launcher.RunningSystem;
import jialing.system.shared.TheSystem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A stranger who asks without end at the doors that are open to everybody. */
class PublicRateIT {

    private static final int A_MINUTE = 20;

    private static final List<String> PUBLIC = List.of(
            "/api/ledger/log/checkpoint",
            "/api/ledger/log/tile/0/000",
            "/api/ledger/log/keys",
            "/api/reporting/ended",
            "/api/reporting/authority/withdrawn.crl",
            "/api/reporting/verification/BG-CQ-WZ-2026-0001");

    private static RunningSystem system;

    @BeforeAll
    static void aHouseWithLittlePatience() {
        system = TheSystem.anotherWith(Map.of("LIMS_PUBLIC_REQUESTS_PER_MINUTE", String.valueOf(A_MINUTE)));
    }

    @AfterAll
    static void closed() {
        system.close();
    }

    @Test
    void whoAsksTooOftenIsToldWhenToComeAgain() {
        Answer refused = firstRefused();
        refused.refusedBy("PublicRequestRate");
        assertThat(refused.status()).isEqualTo(429);
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 60);
    }

    @Test
    void allPublicDoorsCountTogetherAndOthersAreOpenStill() {
        PersonAtWork stranger = PersonAtWork.stranger(system.baseUrl());
        assertThat(PUBLIC).allMatch(PublicRateIT::isRefusedAfterOthers);
        stranger.get("/api/health").done();
        PersonAtWork.loggedIn(system.baseUrl(), "wz.planner")
                .get("/api/planning/sites")
                .done();
    }

    /** A second time, should the minute turn between the two. */
    private static boolean isRefusedAfterOthers(String door) {
        PersonAtWork stranger = PersonAtWork.stranger(system.baseUrl());
        return Stream.of(1, 2).anyMatch(time -> {
            firstRefused();
            return stranger.get(door).status() == 429;
        });
    }

    /** Two minutes' worth, should the minute turn meanwhile. */
    private static Answer firstRefused() {
        PersonAtWork stranger = PersonAtWork.stranger(system.baseUrl());
        return Stream.iterate(0, i -> i + 1)
                .limit(2 * A_MINUTE + 1)
                .map(i -> stranger.get(PUBLIC.get(i % PUBLIC.size())))
                .filter(answer -> answer.status() == 429)
                .findFirst()
                .orElseThrow();
    }
}
