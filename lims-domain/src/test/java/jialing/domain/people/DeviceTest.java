package jialing.domain.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeviceTest {

    @Test
    void aBrowserIsCalledAsAPersonWouldCallIt() {
        assertThat(name("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)"
                        + " Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0"))
                .isEqualTo("Edge · Windows");
        assertThat(
                        name(
                                "Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36"))
                .isEqualTo("Chrome · Android");
        assertThat(
                        name(
                                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Safari/604.1"))
                .isEqualTo("Safari · iPhone");
    }

    @Test
    void aProgramKeepsTheBeginningOfItsOwnName() {
        assertThat(name("Java-http-client/17.0.9")).isEqualTo("Java-http-client/17.0.9");
        assertThat(name("x".repeat(500))).hasSize(60);
        assertThat(name("名\n\u0007strange")).isEqualTo("strange");
        assertThat(name(null)).isEqualTo("?");
    }

    private static String name(String userAgent) {
        return Device.of(userAgent).name();
    }
}
