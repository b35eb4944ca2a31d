package jialing.system.shared;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The mail server that the systems under test are given: it takes letters for everybody. */
public final class LetterBox {

    private static final GreenMail SERVER = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    static {
        SERVER.start();
        Runtime.getRuntime().addShutdownHook(new Thread(SERVER::stop));
    }

    private LetterBox() {}

    static Map<String, String> asVariables() {
        return Map.of(
                "LIMS_SMTP_HOST", "127.0.0.1",
                "LIMS_SMTP_PORT", String.valueOf(SERVER.getSmtp().getPort()),
                "LIMS_SMTP_FROM", "lims@jialing.example");
    }

    /** Bodies of the letters to this address, in the order in which they came. */
    public static List<String> to(String address) {
        return Stream.of(SERVER.getReceivedMessages())
                .filter(letter -> isTo(letter, address))
                .map(LetterBox::body)
                .toList();
    }

    private static boolean isTo(MimeMessage letter, String address) {
        try {
            return letter.getAllRecipients()[0].toString().equals(address);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String body(MimeMessage letter) {
        try {
            return String.valueOf(letter.getContent());
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
