// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.identity;

import static org.palmares.tools.identity.IdentityText.*;
import static org.springframework.web.util.HtmlUtils.htmlEscape;

import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Draws the identity provider's pages; everything that a person typed is escaped. */
final class IdentityPage {

    private static final String FRAME =
            """
            <!doctype html><html lang="%1$s"><head><meta charset="utf-8"><title>%2$s · Palmares</title>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark"><style>
            @font-face{font-family:"Be Vietnam Pro";font-weight:400;font-display:swap;src:url(/font/vietnamese-400.woff2)format("woff2");unicode-range:U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB}
            @font-face{font-family:"Be Vietnam Pro";font-weight:400;font-display:swap;src:url(/font/latin-400.woff2)format("woff2");unicode-range:U+0000-00FF,U+2000-206F,U+20AC,U+2122}
            @font-face{font-family:"Be Vietnam Pro";font-weight:600;font-display:swap;src:url(/font/vietnamese-600.woff2)format("woff2");unicode-range:U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB}
            @font-face{font-family:"Be Vietnam Pro";font-weight:600;font-display:swap;src:url(/font/latin-600.woff2)format("woff2");unicode-range:U+0000-00FF,U+2000-206F,U+20AC,U+2122}
            @font-face{font-family:"Be Vietnam Pro";font-weight:800;font-display:swap;src:url(/font/vietnamese-800.woff2)format("woff2");unicode-range:U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB}
            @font-face{font-family:"Be Vietnam Pro";font-weight:800;font-display:swap;src:url(/font/latin-800.woff2)format("woff2");unicode-range:U+0000-00FF,U+2000-206F,U+20AC,U+2122}
            :root{--ink:#16211c;--soft:#5a6a62;--line:#d5ddd8;--paper:#f6f8f6;--card:#fff;--leaf:#17603f}
            @media(prefers-color-scheme:dark){:root{--ink:#e8efea;--soft:#a3b3aa;--line:#33423a;--paper:#101713;--card:#18211c;--leaf:#6fcf9d}}
            *{box-sizing:border-box}body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 "Be Vietnam Pro",system-ui,sans-serif}
            main{max-width:26rem;margin:6vh auto;padding:1.5rem}h1{font-size:1.6rem;font-weight:800;line-height:1.2;margin:.2rem 0 1.2rem}
            .brand{color:var(--leaf);font-weight:800;letter-spacing:.02em}form{margin:0}label{display:block;font-weight:600;margin:.9rem 0 .3rem}
            input{width:100%%;font:inherit;color:inherit;background:var(--card);border:1px solid var(--line);border-radius:.5rem;padding:.65rem .75rem}
            button{font:inherit;cursor:pointer;border-radius:.5rem;border:1px solid var(--line);background:var(--card);color:inherit}
            .main{width:100%%;margin-top:1.2rem;padding:.75rem;background:var(--leaf);border-color:var(--leaf);color:var(--paper);font-weight:600}
            .demo{margin-top:1.6rem;padding-top:1.2rem;border-top:1px solid var(--line)}.demo p{margin:0 0 .6rem;color:var(--soft)}
            .demo button{width:100%%;text-align:left;padding:.55rem .75rem;margin-bottom:.4rem;display:flex;justify-content:space-between;gap:1rem}
            .demo span{color:var(--soft)}.wrong{border-left:4px solid #b3372b;padding:.5rem .75rem;background:color-mix(in srgb,#b3372b 12%%,transparent)}
            a{color:var(--leaf)}nav{display:flex;justify-content:space-between;gap:1rem;margin-top:1.4rem;flex-wrap:wrap}small{color:var(--soft)}
            :focus-visible{outline:3px solid var(--leaf);outline-offset:2px}</style></head><body><main>
            <div class="brand">Palmares</div><h1>%2$s</h1>%3$s<nav><a href="%4$s">%5$s</a><span><a href="?lang=vi" hreflang="vi">Tiếng Việt</a> ·
            <a href="?lang=en" hreflang="en">English</a></span></nav><p><small>%6$s</small></p></main></body></html>
            """;

    private final Locale language;
    private final CsrfToken csrf;
    private final String application;

    IdentityPage(Locale language, CsrfToken csrf, String application) {
        this.language = language;
        this.csrf = csrf;
        this.application = application;
    }

    String signIn(boolean wrong, List<DemoPerson> people) {
        String form =
                form(
                        "/sign-in",
                        input(EMAIL, "username", "email", "", "username")
                                + input(PASSWORD, "password", "password", "", "current-password")
                                + submit(SIGN_IN));
        String buttons = people.stream().map(this::button).collect(Collectors.joining());
        String demo =
                people.isEmpty()
                        ? ""
                        : "<div class=\"demo\"><p>" + say(DEMO) + "</p>" + buttons + "</div>";
        String other = link(NO_ACCOUNT, "/register", REGISTER);
        return page(SIGN_IN, (wrong ? problem(WRONG) : "") + form + other + demo);
    }

    String register(String name, String email, @Nullable IdentityText problem) {
        String form =
                form(
                        "/register",
                        input(NAME, "name", "text", name, "name")
                                + input(EMAIL, "email", "email", email, "email")
                                + input(PASSWORD_NEW, "password", "password", "", "new-password")
                                + submit(REGISTER));
        String other = link(HAVE_ACCOUNT, "/sign-in", SIGN_IN);
        return page(REGISTER, (problem == null ? "" : problem(problem)) + form + other);
    }

    private String page(IdentityText title, String body) {
        return FRAME.formatted(
                language.getLanguage(),
                say(title),
                body,
                htmlEscape(application),
                say(BACK),
                say(DEVELOPMENT));
    }

    private String form(String action, String fields) {
        return "<form method=\"post\" action=\"%s\">%s%s</form>"
                .formatted(action, hidden(csrf.getParameterName(), csrf.getToken()), fields);
    }

    private String button(DemoPerson person) {
        String fields =
                hidden("username", person.email())
                        + hidden("password", person.password())
                        + "<button><b>%s</b><span>%s</span></button>"
                                .formatted(
                                        htmlEscape(person.name()),
                                        htmlEscape(person.part().in(language)));
        return form("/sign-in", fields);
    }

    private String input(
            IdentityText label, String name, String type, String value, String autocomplete) {
        return "<label for=\"%1$s\">%2$s</label><input id=\"%1$s\" name=\"%1$s\" type=\"%3$s\" value=\"%4$s\" autocomplete=\"%5$s\" required>"
                .formatted(name, say(label), type, htmlEscape(value), autocomplete);
    }

    private String submit(IdentityText label) {
        return "<button class=\"main\">" + say(label) + "</button>";
    }

    private String link(IdentityText question, String path, IdentityText label) {
        return "<p>%s <a href=\"%s\">%s</a></p>".formatted(say(question), path, say(label));
    }

    private String problem(IdentityText text) {
        return "<p class=\"wrong\" role=\"alert\">" + say(text) + "</p>";
    }

    private static String hidden(String name, String value) {
        return "<input type=\"hidden\" name=\"%s\" value=\"%s\">"
                .formatted(htmlEscape(name), htmlEscape(value));
    }

    private String say(IdentityText text) {
        return htmlEscape(text.in(language));
    }
}
