package jialing.web.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Optional;
import jialing.domain.reporting.Notice;
import jialing.domain.reporting.NoticePost;

/**
 * Sends notices by SMTP (Jakarta Mail), in Chinese and English. The Message-ID is the notice's id: a letter that a crash makes be sent
 * twice is the same letter to every mailbox.
 */
@ApplicationScoped
public class MailPost implements NoticePost {

    private final Optional<MailServer> server;
    private final String address;

    public MailPost() {
        this(MailServer.in(System.getenv()), System.getProperty("jialing.url", "http://localhost:8080"));
    }

    MailPost(Optional<MailServer> server, String address) {
        this.server = server;
        this.address = address;
    }

    @Override
    public boolean isOpen() {
        return server.isPresent();
    }

    @Override
    public void send(Notice notice) throws Undeliverable {
        MailServer to = server.orElseThrow();
        try {
            Transport.send(letter(notice, to.open(), to.from()));
        } catch (AddressException e) {
            throw new Undeliverable(e.getMessage());
        } catch (SendFailedException e) {
            throw refusedAddress(e);
        } catch (MessagingException e) {
            throw new IllegalStateException("the mail server took no letter", e);
        }
    }

    /** Whether the server refused this address, or had no time for anybody. */
    private static Undeliverable refusedAddress(SendFailedException failure) {
        if (failure.getInvalidAddresses() == null || failure.getInvalidAddresses().length == 0) {
            throw new IllegalStateException("the mail server took no letter", failure);
        }
        Exception why = failure.getNextException();
        return new Undeliverable((why == null ? failure : why).getMessage().strip());
    }

    private MimeMessage letter(Notice notice, Session session, String from) throws MessagingException {
        String id = "<" + notice.id() + "@jialing>";
        var letter = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", id);
            }
        };
        letter.setFrom(new InternetAddress(from, true));
        letter.setRecipient(Message.RecipientType.TO, new InternetAddress(notice.email(), true));
        letter.setSentDate(Date.from(notice.writtenAt()));
        letter.setHeader("Auto-Submitted", "auto-generated");
        letter.setSubject(subject(notice), StandardCharsets.UTF_8.name());
        letter.setText(body(notice), StandardCharsets.UTF_8.name());
        return letter;
    }

    private static String subject(Notice notice) {
        return switch (notice.event()) {
            case SUPERSEDED -> "报告 " + notice.number() + " 已被替代 / Report superseded";
            case WITHDRAWN -> "报告 " + notice.number() + " 已撤回 / Report withdrawn";
        };
    }

    private String body(Notice notice) {
        return String.join(
                "\n",
                notice.name() + "：",
                "",
                notice.text().zh(),
                "",
                notice.text().en(),
                "",
                address + "/verify/" + notice.number(),
                "");
    }
}
