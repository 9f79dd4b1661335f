<#-- The checker. As it stands it is the first plain question; its script shows the panels below in its place. -->
<#import "_layout.ftl" as layout>
<#import "_guidance.ftl" as guidance>
<#import "_checker.ftl" as checker>
<#import "_contact.ftl" as contact>
<@layout.page script=true>
<div class="govuk-grid-row">
<div class="checker" id="plain">
<h1 id="title">${title}</h1>
${body}
<h2>${state.question}</h2>
<@checker.choices state/>
<@checker.urgent/>
<@guidance.reviewLine/>
</div>
<div class="checker" id="checker" data-title="${title} – ${words["site-name"]}" data-error="${words["error-title"]}" hidden>
<a class="govuk-back-link" href="#checker" id="back" hidden>${words["back"]}</a>
<div class="govuk-error-summary" id="error" role="alert" tabindex="-1" hidden>
<h2>${words["error-title"]}</h2>
<ul><li><a href="#checker" id="error-link" data-one="${words["error-choose"]}" data-several="${words["error-choose-several"]}"></a></li></ul>
</div>
<div class="govuk-notification-banner" id="dropped" role="status" hidden>
<h2>${words["dropped-title"]}</h2>
<div><p>${words["dropped-text"]}</p><ul id="dropped-list"></ul></div>
</div>
<p role="status" id="cleared" hidden>${words["cleared-text"]}</p>
<#list questions as question>
<form class="checker__panel" data-question="${question.id}" data-label="${question.label}" autocomplete="off" novalidate hidden>
<div class="govuk-form-group">
<fieldset class="govuk-fieldset" aria-describedby="<#if question.hint?has_content>hint-${question.id} </#if>error-${question.id}">
<legend class="govuk-fieldset__legend govuk-fieldset__legend--l"><h1 class="govuk-fieldset__heading" tabindex="-1"><span class="govuk-caption-l">${words["question"]} <span data-number></span></span> ${question.question}</h1></legend>
<#if question.hint?has_content>
<div class="govuk-hint" id="hint-${question.id}">${question.hint}</div>
</#if>
<#if question.help?markup_string?has_content>
<details class="govuk-details"<#if question.id == "adult-exception" || question.id == "recipient"> open</#if>>
<summary class="govuk-details__summary">${words["help-with-question"]}</summary>
<div class="govuk-details__text">${question.help}</div>
</details>
</#if>
<p class="govuk-error-message" id="error-${question.id}" hidden></p>
<#assign kind = question.several?then("checkboxes", "radios")>
<#assign type = question.several?then("checkbox", "radio")>
<div class="govuk-${kind}">
<#list question.answers as answer>
<#if question.several && answer.alone && !question.answers[answer?index - 1].alone>
<div class="govuk-${kind}__divider">${words["or"]}</div>
</#if>
<#assign id = question.id + "-" + answer.id>
<div class="govuk-${kind}__item"><input class="govuk-${kind}__input" id="${id}" name="answer" type="${type}" value="${answer.id}"<#if answer.alone> data-alone</#if><#if answer.hint?has_content> aria-describedby="hint-${id}"</#if>><label class="govuk-${kind}__label" for="${id}">${answer.label}</label><#if answer.hint?has_content><div class="govuk-hint govuk-${kind}__hint" id="hint-${id}">${answer.hint}</div></#if></div>
</#list>
</div>
</fieldset>
</div>
<button class="govuk-button">${words["continue"]}</button>
</form>
</#list>
<#list outcomes as outcome>
<section class="checker__panel" data-outcome="${outcome.id}" hidden>
<@checker.banner outcome><h1 id="outcome-${outcome.id}" tabindex="-1">${outcome.title}</h1></@checker.banner>
<@checker.steps outcome><div data-contacts="<#list outcome.contacts as item>${item.role}<#sep> </#list>"></div></@checker.steps>
</section>
</#list>
<section id="situations" hidden>
<h2>${words["situations-title"]}</h2>
<#list situations as situation>
<section data-situation="${situation.id}" hidden>
<h3>${situation.title}</h3>
${situation.steps}
<p><a href="${situation.href}">${words["situation-more"]}<span class="govuk-visually-hidden">: ${situation.title}</span></a></p>
</section>
</#list>
</section>
<section id="share-well" hidden>
<@checker.shareWell/>
</section>
<#list outcomes as outcome>
<section data-record="${outcome.id}" hidden>
<@checker.recordFor outcome/>
</section>
</#list>
<section id="record-always" hidden>
<@checker.recordAlways/>
</section>
<div hidden>
<#list contacts as item>
<div data-contact="${item.role}"><@contact.card item 3/></div>
</#list>
</div>
<section class="answers" id="answers" aria-labelledby="answers-title" hidden>
<h2 id="answers-title">${words["answers-so-far"]}</h2>
<dl class="govuk-summary-list" id="answers-list"></dl>
</section>
<template id="answer-row"><div class="govuk-summary-list__row"><dt class="govuk-summary-list__key"></dt><dd></dd><dd class="govuk-summary-list__actions"><a href="#checker">${words["change"]}<span class="govuk-visually-hidden"></span></a></dd></div></template>
<section id="way" hidden>
<h2 id="way-title">${words["way-title"]}</h2>
<p>${words["way-about"]}</p>
<div class="scroll" role="region" aria-labelledby="way-title" tabindex="0">${picture}</div>
</section>
<div class="govuk-button-group" id="ending" hidden>
<button class="govuk-button govuk-button--secondary" id="print" type="button">${words["print"]}</button>
</div>
<p><button class="govuk-button govuk-button--secondary" id="clear" type="button" hidden>${words["start-again"]}</button></p>
<@checker.urgent/>
</div>
</div>
</@layout.page>
