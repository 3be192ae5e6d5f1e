// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.account.web;

import graphql.schema.DataFetchingEnvironment;

import org.palmares.account.Viewer;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.MethodParameter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.stereotype.Component;

/** Lets a controller method take the request's viewer as a parameter. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ViewerArgument implements BeanPostProcessor, HandlerMethodArgumentResolver {

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof AnnotatedControllerConfigurer configurer) {
            configurer.addCustomArgumentResolver(this);
        }
        return bean;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        // A field of the type Viewer takes it as its source instead.
        return parameter.getParameterType() == Viewer.class;
    }

    @Override
    public Object resolveArgument(MethodParameter parameter, DataFetchingEnvironment environment) {
        return environment.getGraphQlContext().getOrDefault(Viewer.class, Viewer.NOBODY);
    }
}
