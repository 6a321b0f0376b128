package de.kundenblick.customer;

import static de.kundenblick.shared.list.ListColumn.choice;
import static de.kundenblick.shared.list.ListColumn.link;
import static de.kundenblick.shared.list.ListColumn.of;
import static de.kundenblick.shared.list.ListColumn.text;
import static de.kundenblick.shared.list.ListFilter.names;

import de.kundenblick.shared.list.ListColumn.Kind;
import de.kundenblick.shared.list.ListDefinition;
import de.kundenblick.shared.list.ListFilter.Begins;
import de.kundenblick.shared.list.ListFilter.Choice;
import de.kundenblick.shared.list.ListFilter.Everywhere;
import de.kundenblick.shared.list.ListFilter.Exactly;
import de.kundenblick.shared.list.ListFilter.Flag;
import de.kundenblick.shared.list.ListFilter.Reference;
import de.kundenblick.shared.list.ListFilter.Words;
import java.util.List;

/** The lists of all customers and of all contacts. Every order has an index in V7. */
public final class CustomerLists {
    private static final String CENTER = "/intranet/customer/center?number=";
    private static final String CONTACT_CENTER = "/intranet/ticket/contact?login=";
    private static final List<String> VALIDITIES = names(Validity.values());

    public static final ListDefinition CUSTOMERS = new ListDefinition(
            "customer",
            "customer c",
            "c",
            "LEFT JOIN employee s ON s.id = c.salesperson_id",
            List.of(
                    link("number", "c.number", CENTER, "c.number").sortedBy("lower(c.number)"),
                    link("name", "c.name", CENTER, "c.number").sortedBy("c.name"),
                    of("credit", "c.credit_hold", Kind.WARNING),
                    choice("kind", "c.kind", "customer.kind."),
                    choice("status", "c.status", "customer.status."),
                    choice("validity", "c.validity", "customer.validity."),
                    text("zip", "c.zip").sortedBy("(c.zip IS NULL)", "COALESCE(c.zip, '')"),
                    text("city", "c.city").sortedBy("(c.city IS NULL)", "COALESCE(c.city, '')"),
                    of("phone", "c.phone", Kind.PHONE),
                    of("mobile", "c.mobile", Kind.PHONE),
                    of("fax", "c.fax", Kind.PHONE),
                    of("email", "c.email", Kind.EMAIL),
                    text("website", "c.website"),
                    text("salesperson", "s.name")),
            List.of("number", "name", "credit", "status", "zip", "city", "phone", "salesperson"),
            "name",
            List.of(
                    new Everywhere("q", "c.search_text"),
                    new Words("name", "c.search_text", "c.name"),
                    new Words("number", "c.search_text", "c.number"),
                    new Words("city", "c.search_text", "c.city"),
                    new Begins("zip", "c.zip"),
                    new Choice("status", "c.status", names(CustomerStatus.values())),
                    new Choice("validity", "c.validity", VALIDITIES),
                    new Choice("kind", "c.kind", names(CustomerKind.values())),
                    new Flag("credit", "c.credit_hold"),
                    new Reference("salesperson", "c.salesperson_id")));

    public static final ListDefinition CONTACTS = new ListDefinition(
            "contact",
            "contact k",
            "k",
            "LEFT JOIN customer m ON m.id = k.main_customer_id LEFT JOIN portal_login p ON p.id = k.portal_login_id",
            List.of(
                    link("displayName", "k.display_name", CONTACT_CENTER, "k.login")
                            .sortedBy("k.display_name"),
                    text("lastName", "k.last_name").sortedBy("k.last_name COLLATE \"de-x-icu\""),
                    text("firstName", "k.first_name"),
                    text("title", "k.title"),
                    text("position", "k.position"),
                    link("customer", "m.name", CENTER, "m.number"),
                    link("customerNumber", "m.number", CENTER, "m.number"),
                    of("email", "k.email", Kind.EMAIL).sortedBy("(k.email IS NULL)", "COALESCE(lower(k.email), '')"),
                    of("phone", "k.phone", Kind.PHONE),
                    of("mobile", "k.mobile", Kind.PHONE),
                    text("zip", "k.zip").sortedBy("(k.zip IS NULL)", "COALESCE(k.zip, '')"),
                    text("city", "k.city").sortedBy("(k.city IS NULL)", "(COALESCE(k.city, '') COLLATE \"de-x-icu\")"),
                    text("login", "k.login").sortedBy("lower(k.login)"),
                    choice("validity", "k.validity", "customer.validity."),
                    choice(
                            "portal",
                            "CASE WHEN p.id IS NULL THEN 'NONE' WHEN p.enabled AND NOT p.suspended THEN 'OPEN' ELSE 'CLOSED' END",
                            "customer.portal.")),
            List.of("displayName", "customer", "position", "email", "phone", "city", "validity"),
            "displayName",
            List.of(
                    new Everywhere("q", "k.search_text"),
                    new Words("displayName", "k.search_text", "k.display_name"),
                    new Words("email", "k.search_text", "k.email"),
                    new Exactly(
                            "customer",
                            """
                            k.id IN (SELECT cc.contact_id FROM contact_customer cc
                            JOIN customer o ON o.id = cc.customer_id WHERE lower(o.number) = lower(?))
                            """),
                    new Words("city", "k.search_text", "k.city"),
                    new Begins("zip", "k.zip"),
                    new Choice("validity", "k.validity", VALIDITIES)));

    private CustomerLists() {}
}
