package de.kundenblick.customer.intranet;

import de.kundenblick.account.Permissions;
import de.kundenblick.account.web.Viewer;
import de.kundenblick.customer.CustomerLists;
import de.kundenblick.customer.Validity;
import de.kundenblick.customer.service.ContactListService;
import de.kundenblick.shared.list.BulkChange;
import de.kundenblick.shared.list.BulkChange.Outcome;
import de.kundenblick.shared.list.ListDefinition;
import de.kundenblick.shared.list.ListFilter;
import de.kundenblick.shared.list.ListPosition;
import de.kundenblick.shared.list.ListSlice;
import de.kundenblick.shared.list.ListState;
import de.kundenblick.shared.list.Selection;
import de.kundenblick.shared.web.Texts;
import de.kundenblick.shared.web.list.BulkListPage;
import de.kundenblick.shared.web.list.ListField;
import de.kundenblick.shared.web.list.ListOption;
import de.kundenblick.shared.web.list.ListTexts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** All contacts of all customers. */
@Named("contactList")
@ViewScoped
public class ContactListPage extends BulkListPage {
    private static final long serialVersionUID = 1L;

    @Inject
    ContactListService service;

    @Inject
    Viewer viewer;

    @Override
    protected ListDefinition list() {
        return CustomerLists.CONTACTS;
    }

    @Override
    public String getPath() {
        return "/intranet/customer/contacts";
    }

    @Override
    protected ListTexts texts() {
        return new ListTexts(list(), Texts.in(viewer.getLocale()), "customer.field.", viewer.getTime());
    }

    @Override
    protected ListSlice read(ListState wanted, ListPosition position) {
        return service.page(wanted, position);
    }

    @Override
    protected List<String> all(ListState wanted) {
        return service.marks(wanted);
    }

    @Override
    protected Outcome preview(BulkChange change, Selection selection) {
        return service.preview(change, selection);
    }

    @Override
    protected Outcome change(BulkChange change, Selection selection) {
        return service.change(change, selection);
    }

    @Override
    protected List<ListOption> references(String filter) {
        return List.of();
    }

    @Override
    public List<ListField> getBulkFields() {
        if (!viewer.may(Permissions.CONTACT_EDIT)) {
            return List.of();
        }
        var texts = texts();
        return List.of(CustomerListPage.field(
                texts, "validity", texts.options("validity", ListFilter.names(Validity.values()))));
    }
}
