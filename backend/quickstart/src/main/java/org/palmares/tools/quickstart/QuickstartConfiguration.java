// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.quickstart;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What the quick start adds to the server's own context. */
@Configuration(proxyBeanMethods = false)
@Import({
    QuickstartPages.class,
    DemoSeed.class,
    DemoWorks.class,
    DemoAward.class,
    DemoUploads.class,
    DemoDeclarations.class,
    DemoJury.class,
    DemoPublic.class
})
class QuickstartConfiguration {}
