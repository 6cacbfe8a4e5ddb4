package lv.vecruzina.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import lv.vecruzina.ejb.account.Access;
import lv.vecruzina.ejb.account.CurrentUser;

/** What the person may do (tiesības), so that a page offers nothing it would refuse: {@code #{may.call('NightService.start')}}. */
@Named
@RequestScoped
public class May {
    @Inject
    private Access access;

    @Inject
    private CurrentUser currentUser;

    /** Whether the page opens, e.g. {@code /client/list.xhtml}. */
    public boolean open(String page) {
        return access.page(page, currentUser::hasRole);
    }

    /** Whether the service answers, by its row in access.csv. */
    public boolean call(String method) {
        return access.method(method, currentUser::hasRole);
    }
}
