package jialing.web.shared;

import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Takes the place of the server's own mapper, which answers in plain text and tells how the house is built. */
@Provider
@Priority(1)
public class JsonMappingFailureMapper implements ExceptionMapper<JsonMappingException> {

    @Context
    HttpHeaders headers;

    @Override
    public Response toResponse(JsonMappingException failure) {
        return FailureMapper.answer(failure, Language.of(headers));
    }
}
