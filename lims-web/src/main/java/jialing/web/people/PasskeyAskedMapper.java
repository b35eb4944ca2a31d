package jialing.web.people;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import jialing.domain.people.PasskeyAsked;
import jialing.domain.people.PasskeyAsked.Question;
import jialing.domain.shared.Text;
import jialing.web.shared.Language;
import jialing.web.shared.Problem;

/** The act is in order but for the signature: 428 (RFC 6585) with what the device has to be asked, as a member of the problem. */
@Provider
public class PasskeyAskedMapper implements ExceptionMapper<PasskeyAsked> {

    private static final int PRECONDITION_REQUIRED = 428;
    private static final Text TITLE = Text.of("等待通行密钥", "A passkey is asked");
    private static final Text DETAIL = Text.of("请用通行密钥确认签名", "Confirm the signature with the passkey");

    @Context
    HttpHeaders headers;

    /** Problem details (RFC 9457) with the device's question. */
    public record AskedOfDevice(String type, String title, int status, String detail, String rule, Question passkey) {}

    @Override
    public Response toResponse(PasskeyAsked asked) {
        var locale = Language.of(headers);
        var problem = new AskedOfDevice(
                "urn:jialing:rule:PasskeyAsked",
                TITLE.in(locale),
                PRECONDITION_REQUIRED,
                DETAIL.in(locale),
                "PasskeyAsked",
                asked.question());
        return Response.status(PRECONDITION_REQUIRED)
                .type(MediaType.valueOf(Problem.MEDIA_TYPE))
                .entity(problem)
                .build();
    }
}
