package de.kundenblick.customer.intranet;

import static de.kundenblick.shared.list.ListFilter.names;

import de.kundenblick.account.Choice;
import de.kundenblick.account.Permissions;
import de.kundenblick.account.web.Viewer;
import de.kundenblick.customer.CustomerLists;
import de.kundenblick.customer.CustomerStatus;
import de.kundenblick.customer.Validity;
import de.kundenblick.customer.service.CustomerListService;
import de.kundenblick.customer.service.CustomerService;
import de.kundenblick.shared.list.BulkChange;
import de.kundenblick.shared.list.BulkChange.Outcome;
import de.kundenblick.shared.list.ListDefinition;
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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** All customers. */
@Named("customerList")
@ViewScoped
public class CustomerListPage extends BulkListPage {
    private static final long serialVersionUID = 1L;

    @Inject
    CustomerListService service;

    @Inject
    CustomerService customers;

    @Inject
    Viewer viewer;

    private List<Choice> salespeople;

    @Override
    protected ListDefinition list() {
        return CustomerLists.CUSTOMERS;
    }

    @Override
    public String getPath() {
        return "/intranet/customer/list";
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
        return Stream.concat(
                        Stream.of(new ListOption("none", messages().text("customer.edit.nobody"))),
                        salespeople().stream()
                                .map(person -> new ListOption(person.id().toString(), person.name())))
                .toList();
    }

    private List<Choice> salespeople() {
        if (salespeople == null) {
            salespeople = customers.salespeople();
        }
        return salespeople;
    }

    @Override
    public List<ListField> getBulkFields() {
        if (!viewer.may(Permissions.CUSTOMER_EDIT)) {
            return List.of();
        }
        var texts = texts();
        var people = new ArrayList<ListOption>();
        people.add(new ListOption("", messages().text("customer.edit.nobody")));
        salespeople().forEach(person -> people.add(new ListOption(person.id().toString(), person.name())));
        return List.of(
                field(texts, "status", texts.options("status", names(CustomerStatus.values()))),
                field(texts, "validity", texts.options("validity", names(Validity.values()))),
                field(texts, "salesperson", people));
    }

    static ListField field(ListTexts texts, String name, List<ListOption> options) {
        return new ListField(name, texts.label(name), "", "", "", options, null);
    }
}
