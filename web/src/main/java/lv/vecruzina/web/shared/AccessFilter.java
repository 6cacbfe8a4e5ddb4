package lv.vecruzina.web.shared;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import lv.vecruzina.ejb.account.Access;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.account.DeviceService;
import lv.vecruzina.ejb.account.LoginService;
import org.jspecify.annotations.Nullable;

/**
 * The door (piekļuves pārbaude): what access.csv does not name is not there, what it does not give is refused. Anonymous
 * callers log in first; who came by a one-time code sets a password first; who lost rights since logging in logs in anew.
 */
public class AccessFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    /** Session attribute: the page that was asked for before logging in. */
    public static final String WANTED = "wantedPage";

    /** Session attribute: the log-in page says that the session has ended. */
    public static final String ENDED = "sessionEnded";

    /** Session attribute of who came by PIN: the token of the shared device, with which the session ends. */
    public static final String DEVICE = "deviceToken";

    public static final String HOME = "/home/index.xhtml";
    public static final String LOGIN = "/login.xhtml";
    public static final String PASSWORD = "/account/password.xhtml";

    private static final String CHECKED = "rightsCheckedAt";
    private static final Duration CHECKED_EVERY = Duration.ofMinutes(1);

    @Inject
    private Access access;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    @EJB
    private LoginService logins;

    @EJB
    private DeviceService devices;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String page = request.getServletPath();
        if (page.startsWith("/jakarta.faces.resource/") || access.isPublic(page)) {
            chain.doFilter(request, response);
        } else if (page.isEmpty() || page.equals("/")) {
            response.sendRedirect(request.getContextPath() + HOME);
        } else if (!access.knows(page) || namesNothing(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (!isLoggedIn(request)) {
            askToLogIn(request, response);
        } else if (access.page(page, request::isUserInRole)) {
            chain.doFilter(request, response);
        } else if (currentUser.byCode()) {
            redirect(request, response, PASSWORD);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** An address whose id is no number leads to nothing, on every page. */
    private static boolean namesNothing(HttpServletRequest request) {
        String id = request.getMethod().equals("GET") ? request.getParameter("id") : null;
        return id != null && !id.matches("\\d{0,18}");
    }

    private boolean isLoggedIn(HttpServletRequest request) throws ServletException {
        if (request.getUserPrincipal() == null || !currentUser.isKnown()) {
            return false;
        }
        Instant now = clock.instant();
        if (request.getSession().getAttribute(CHECKED) instanceof Instant checked
                && now.isBefore(checked.plus(CHECKED_EVERY))) {
            return true;
        }
        boolean deviceWithdrawn =
                request.getSession().getAttribute(DEVICE) instanceof String token && !devices.isShared(token);
        if (deviceWithdrawn || !logins.stillHolds(currentUser.identity())) {
            request.logout();
            request.getSession().invalidate();
            return false;
        }
        request.getSession().setAttribute(CHECKED, now);
        return true;
    }

    /** The page asked for comes back after logging in; a form that was sent does not, the page it stood on is shown anew. */
    private static void askToLogIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean gone = request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
        HttpSession session = request.getSession();
        session.setAttribute(WANTED, asked(request));
        if (gone || !request.getMethod().equals("GET")) {
            session.setAttribute(ENDED, true);
        }
        redirect(request, response, LOGIN);
    }

    /** The page with what it was asked for. A form of Faces is sent without that: there it is read from where it was sent. */
    static String asked(HttpServletRequest request) {
        String page = request.getServletPath();
        String query = request.getQueryString();
        String from = Objects.requireNonNullElse(request.getHeader("Referer"), "");
        int mark = from.indexOf('?');
        if (query == null && mark > 0 && from.substring(0, mark).endsWith(request.getContextPath() + page)) {
            query = from.substring(mark + 1);
        }
        return query == null ? page : page + "?" + query;
    }

    /** A partial request of Faces follows no redirect by itself: it is told in its own words. */
    static void redirect(HttpServletRequest request, HttpServletResponse response, String page) throws IOException {
        String target = request.getContextPath() + page;
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml");
            response.setCharacterEncoding("UTF-8");
            response.getWriter()
                    .append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<partial-response><redirect url=\"")
                    .append(target)
                    .append("\"/></partial-response>");
        } else {
            response.sendRedirect(target);
        }
    }

    /** The page asked for before logging in; home where none was. */
    public static String wanted(@Nullable Object attribute) {
        return attribute instanceof String page ? page : HOME;
    }
}
