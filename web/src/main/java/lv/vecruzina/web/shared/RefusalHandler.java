package lv.vecruzina.web.shared;

import jakarta.ejb.EJBAccessException;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import lv.vecruzina.ejb.shared.Constraint;
import lv.vecruzina.ejb.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * Turns what went wrong into words (atteikumi). What the user can mend is a message beside its field, or on the page, which
 * keeps what was typed; everything else is an error page with a number.
 */
public class RefusalHandler extends ExceptionHandlerWrapper {
    /** A mark on the request: the form says the refusal itself, so that the page behind it need not. */
    static final String TOLD_BY_FORM = "refusalToldByForm";

    public RefusalHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
        Iterator<ExceptionQueuedEvent> queue =
                getUnhandledExceptionQueuedEvents().iterator();
        while (queue.hasNext()) {
            var queued = queue.next().getContext();
            FacesContext faces = queued.getContext();
            queue.remove();
            if (!faces.getResponseComplete()) {
                answer(faces, queued.getException(), queued.getPhaseId());
            }
        }
        getWrapped().handle();
    }

    private static void answer(FacesContext faces, Throwable failure, @Nullable PhaseId phase) {
        Optional<String> sentence = sentence(failure);
        boolean pageStands = faces.getViewRoot() != null && !PhaseId.RENDER_RESPONSE.equals(phase);
        try {
            if (find(failure, ViewExpiredException.class) != null) {
                reload(faces);
            } else if (sentence.isPresent() && pageStands) {
                String field =
                        key(failure).flatMap(key -> RefusedField.of(faces, key)).orElse(null);
                faces.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence.get(), null));
                faces.getExternalContext().getRequestMap().put(TOLD_BY_FORM, RefusedField.isToldByForm(faces));
                faces.validationFailed();
                faces.renderResponse();
            } else if (find(failure, RuleViolation.class) != null) {
                // While a page is built, a refusal means that what it is about is not there.
                error(faces, HttpServletResponse.SC_NOT_FOUND, "/error/404.xhtml");
            } else if (find(failure, EJBAccessException.class) != null) {
                error(faces, HttpServletResponse.SC_FORBIDDEN, "/error/403.xhtml");
            } else {
                fail(faces, failure);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Key of the sentence for a rule's or a constraint's refusal. */
    private static Optional<String> key(Throwable failure) {
        RuleViolation violation = find(failure, RuleViolation.class);
        return violation != null
                ? Optional.of("rule." + violation.key())
                : Constraint.refusedBy(failure).map(name -> "constraint." + name);
    }

    /** What to tell the user; empty for what the user cannot mend. */
    static Optional<String> sentence(Throwable failure) {
        RuleViolation violation = find(failure, RuleViolation.class);
        if (violation != null) {
            return Optional.of(
                    Text.of("rule." + violation.key(), violation.parameters().toArray()));
        }
        if (find(failure, OptimisticLockException.class) != null) {
            return Optional.of(Text.of("shared.refusal.changed_meanwhile"));
        }
        return Constraint.refusedBy(failure)
                .map(name -> "constraint." + name)
                .filter(Text::knows)
                .map(key -> Text.of(key, Constraint.parameters(failure).toArray()));
    }

    private static <T extends Throwable> @Nullable T find(Throwable failure, Class<T> type) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
        }
        return null;
    }

    /** The page the server no longer remembers is shown anew, with a word about it. */
    private static void reload(FacesContext faces) throws IOException {
        var request = (HttpServletRequest) faces.getExternalContext().getRequest();
        boolean child = request.getServletPath().endsWith("/mine.xhtml");
        Notice.warn(child ? "child.frame.page_was_old" : "shared.refusal.page_was_old");
        faces.getExternalContext().redirect(request.getContextPath() + AccessFilter.asked(request));
    }

    private static void fail(FacesContext faces, Throwable failure) throws IOException {
        ExternalContext external = faces.getExternalContext();
        String number = Failure.log(failure, external.getRequestServletPath());
        external.getRequestMap().put(Failure.NUMBER, number);
        error(faces, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "/error/500.xhtml?number=" + number);
    }

    private static void error(FacesContext faces, int status, String page) throws IOException {
        ExternalContext external = faces.getExternalContext();
        if (external.isResponseCommitted()) {
            faces.responseComplete();
        } else if (faces.getPartialViewContext().isAjaxRequest()) {
            external.responseReset();
            external.redirect(external.getRequestContextPath() + page);
        } else {
            external.responseReset();
            external.responseSendError(status, "");
            faces.responseComplete();
        }
    }
}
