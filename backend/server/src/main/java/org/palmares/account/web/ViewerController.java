// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.account.web;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Account;
import org.palmares.account.Viewer;
import org.palmares.kernel.GlobalId;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class ViewerController {

    @QueryMapping
    Viewer viewer(Viewer viewer) {
        return viewer;
    }

    @SchemaMapping(typeName = "Viewer")
    @Nullable Account account(Viewer viewer) {
        return viewer.account();
    }

    @SchemaMapping(typeName = "Account")
    String id(Account account) {
        return GlobalId.of("Account", account.key());
    }
}
