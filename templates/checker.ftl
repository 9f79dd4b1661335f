<#-- The checker. As it stands it is the first plain question; its script shows the panels below in its place. -->
<#import "_layout.ftl" as layout>
<#import "_guidance.ftl" as guidance>
<#import "_checker.ftl" as checker>
<#import "_contact.ftl" as contact>
<#macro action does name said><button class="govuk-button govuk-button--secondary" type="button" data-action="${does}" data-said="${said}">${name}</button></#macro>
<@layout.page script="checker">
<#if paper??>
<h1 id="title">${title}</h1>
<p class="govuk-body-l">${summary}</p>
${body}
<p>${words["book-checker"]}</p>
<@checker.urgent/>
<h2>${words["situations-title"]}</h2>
<ul>
<#list situations as situation>
<li><a href="${situation.href}">${situation.title}</a></li>
</#list>
</ul>
<@checker.shareWell/>
<@checker.recording/>
<@guidance.reviewLine/>
<#else>
<div class="govuk-grid-row">
<div class="checker" id="plain">
<h1 id="title">${title}</h1>
${body}
<h2>${state.question}</h2>
<@checker.choices state/>
<@checker.urgent/>
<@guidance.reviewLine/>
</div>
<div class="checker" id="checker" data-error="${words["error-title"]}" data-result="${words["result"]}" hidden>
<a class="govuk-back-link" href="#checker" id="back" hidden>${words["back"]}</a>
<div class="govuk-error-summary" id="error" role="alert" tabindex="-1" hidden>
<h2>${words["error-title"]}</h2>
<ul><li><a href="#checker" id="error-link" data-radio="${words["error-choose"]}" data-checkbox="${words["error-choose-several"]}"></a></li></ul>
</div>
<div class="govuk-notification-banner notice" id="dropped" role="status" hidden>
<h2>${words["dropped-title"]}</h2>
<div><p>${words["dropped-text"]}</p><ul id="dropped-list"></ul></div>
</div>
<div hidden>
<span class="govuk-caption-l" id="caption">${words["question"]} <span id="number"></span></span>
<span class="govuk-error-message" id="error-message"></span>
<ul>
<li id="in-force">${words["status-in-force"]}</li>
<#list authorities as each>
<li id="${each.anchor}">${each.status}<#if each.version?has_content> (${each.version})</#if></li>
</#list>
</ul>
<#list contacts as item>
<@contact.card item 3/>
</#list>
</div>
<p class="notice" role="status" id="cleared" hidden>${words["cleared-text"]}</p>
<#list questions as question>
<form class="checker__panel" data-question="${question.id}" data-label="${question.label}" autocomplete="off" hidden>
<fieldset>
<legend><h1>${question.question}</h1><#if question.hint?has_content><small>${question.hint}</small></#if></legend>
<#if question.help?markup_string?has_content>
<details<#if question.id == "adult-exception" || question.id == "recipient"> open</#if>>
<summary>${words["help-with-question"]}</summary>
<div>${question.help}</div>
</details>
</#if>
<#list question.answers as answer>
<#if question.several && answer.alone && !question.answers[answer?index - 1].alone>
<p>${words["or"]}</p>
</#if>
<label><input name="answer" type="${question.several?then("checkbox", "radio")}" value="${answer.id}"<#if answer.alone> data-alone</#if>>${answer.label}<#if answer.hint?has_content><small>${answer.hint}</small></#if></label>
</#list>
</fieldset>
<button class="govuk-button">${words["continue"]}</button>
</form>
</#list>
<#list outcomes as outcome>
<section class="checker__panel" data-outcome="${outcome.id}" hidden>
<@checker.banner outcome><h1>${outcome.title}</h1></@checker.banner>
<@checker.steps outcome><div data-contacts="<#list outcome.contacts as item>${item.role}<#sep> </#list>"></div></@checker.steps>
</section>
</#list>
<div id="ended" hidden>
<section id="situations">
<h2>${words["situations-title"]}</h2>
<#list situations as situation>
<section data-situation="${situation.id}" hidden>
<h3><a href="${situation.href}">${situation.title}</a></h3>
${situation.steps}
</section>
</#list>
</section>
<section>
<@checker.shareWell/>
</section>
<section id="recording">
<@checker.recording>
<#list outcomes as outcome>
<div data-record="${outcome.id}" hidden>${outcome.record}</div>
</#list>
</@checker.recording>
</section>
<section id="record">
<h2 id="record-title">${words["record-title"]}</h2>
<p>${words["record-intro"]} ${words["record-keep"]}</p>
<div class="govuk-button-group">
<@action "print" words["record-print"] words["record-printed"]/>
<@action "copy" words["record-copy"] words["record-copied"]/>
<@action "text" words["record-copy-text"] words["record-copied"]/>
<@action "save" words["record-save"] words["record-saved"]/>
</div>
<p role="status" id="record-said" data-failed="${words["record-failed"]}"></p>
<details>
<summary>${words["record-read"]}</summary>
<div id="record-text">
<p>${words["record-keep"]} ${words["procedures"]}</p>
<table class="govuk-table">
<tr><th>${words["record-made"]}</th><td id="record-made"></td></tr>
<tr><th>${words["record-guidance"]}</th><td>${words["site-name"]}, ${words["edition"]?replace("[name]", edition.name)}, ${words["record-version"]?replace("[version]", version)?replace("[date]", asAt)}</td></tr>
<tr><th>${words["result"]}</th><td id="record-result"></td></tr>
</table>
<h3>${words["record-questions"]}</h3>
<table class="govuk-table" id="record-answers"></table>
<h3>${words["why"]}</h3>
<ul id="record-why"></ul>
<h3>${words["record-sources"]}</h3>
<ul id="record-sources"></ul>
<h3>${words["record-blanks"]}</h3>
<table class="govuk-table" id="record-blanks"></table>
</div>
</details>
</section>
<section id="way">
<h2 id="way-title">${words["way-title"]}</h2>
<p>${words["way-about"]}</p>
<div class="scroll" role="region" aria-labelledby="way-title" tabindex="0">${picture}</div>
</section>
<section>
<h2>${words["sources"]}</h2>
<p>${sourcesAsAt}</p>
<ul class="sources" id="record-rests"></ul>
</section>
<p><button class="govuk-button govuk-button--secondary" id="print" type="button">${words["print"]}</button></p>
</div>
<section class="answers" id="answers" hidden>
<h2>${words["answers-so-far"]}</h2>
<dl class="summary" id="answers-list" data-change="${words["change"]}"></dl>
</section>
<p><button class="govuk-button govuk-button--secondary" id="clear" type="button" hidden>${words["start-again"]}</button></p>
<@checker.urgent/>
</div>
</div>
</#if>
</@layout.page>
