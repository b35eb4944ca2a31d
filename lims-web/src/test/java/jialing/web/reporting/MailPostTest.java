package jialing.web.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.reporting.Notice;
import jialing.domain.reporting.NoticePost;
import jialing.domain.shared.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MailPostTest {

    private static final UUID ID = UUID.fromString("01976b7e-0000-7000-8000-000000000001");

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void open() {
        server.start();
    }

    @AfterEach
    void close() {
        server.stop();
    }

    @Test
    void aNoticeIsALetterInBothLanguagesWithTheVerificationPage() throws Exception {
        post().send(noticeTo("zhang@client.example"));
        MimeMessage letter = server.getReceivedMessages()[0];
        assertThat(letter.getSubject()).contains("BG-CQ-WZ-2026-0001", "已撤回", "withdrawn");
        assertThat(letter.getFrom()[0]).hasToString("lims@lab.example");
        assertThat(letter.getAllRecipients()[0]).hasToString("zhang@client.example");
        assertThat(body(letter))
                .contains("不得再使用", "may be used any longer", "https://lims.example/verify/BG-CQ-WZ-2026-0001");
    }

    @Test
    void aLetterSentTwiceIsTheSameLetter() throws Exception {
        post().send(noticeTo("zhang@client.example"));
        post().send(noticeTo("zhang@client.example"));
        assertThat(server.getReceivedMessages())
                .extracting(MimeMessage::getMessageID)
                .containsExactly("<" + ID + "@jialing>", "<" + ID + "@jialing>");
    }

    @Test
    void anAddressThatIsNoneIsNotTriedAgain() {
        assertThatThrownBy(() -> post().send(noticeTo("not an address"))).isInstanceOf(NoticePost.Undeliverable.class);
    }

    @Test
    void aMailServerThatIsAwayMeansToTryAgain() {
        MailPost post = post();
        server.stop();
        assertThatThrownBy(() -> post.send(noticeTo("zhang@client.example"))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void withoutAMailServerTheDoorIsShut() {
        assertThat(new MailPost(MailServer.in(Map.of()), "").isOpen()).isFalse();
        assertThat(new MailPost(MailServer.in(Map.of("LIMS_SMTP_HOST", " ")), "").isOpen())
                .isFalse();
    }

    private MailPost post() {
        Optional<MailServer> at = MailServer.in(Map.of(
                "LIMS_SMTP_HOST",
                "127.0.0.1",
                "LIMS_SMTP_PORT",
                String.valueOf(server.getSmtp().getPort()),
                "LIMS_SMTP_FROM",
                "lims@lab.example"));
        return new MailPost(at, "https://lims.example");
    }

    private static String body(MimeMessage letter) throws IOException, MessagingException {
        return (String) letter.getContent();
    }

    private static Notice noticeTo(String email) {
        return new Notice(
                ID,
                new UUID(0, 1),
                "BG-CQ-WZ-2026-0001",
                Notice.Event.WITHDRAWN,
                null,
                new UUID(0, 2),
                "长江水务",
                email,
                Text.of("报告已撤回，不得再使用。", "None of its results may be used any longer."),
                Instant.parse("2026-03-20T08:00:00Z"),
                null,
                null);
    }
}
