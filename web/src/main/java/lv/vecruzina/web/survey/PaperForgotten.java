package lv.vecruzina.web.survey;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionIdListener;

/** Who logs in gets a session of a new number, and in it no paper of a survey that somebody has left (pamesta anketa). */
@WebListener
public class PaperForgotten implements HttpSessionIdListener {
    @Inject
    private PaperInHand paper;

    @Override
    public void sessionIdChanged(HttpSessionEvent changed, String before) {
        paper.forget();
    }
}
