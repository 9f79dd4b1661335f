<#-- The check at the end of the course. Its script shows the questions of a check one at a time; without it they stand in a list. -->
<#import "_layout.ftl" as layout>
<#import "_guidance.ftl" as guidance>
<#import "_learn.ftl" as learn>
<@layout.page style="learn" script="check">
<div class="govuk-grid-row">
<div>
<@guidance.heading/>
<div id="start">
${body}
<p><a class="govuk-button" href="#check" id="begin" hidden>${words["check-begin"]}</a></p>
</div>
<div class="unlinked" id="check" data-bank="${bank}" data-last="${last?c}" data-title="${words["check-question"]}" hidden>
<h2 id="caption">${words["check-begin"]}</h2>
<div id="asked"></div>
<p><a class="govuk-button" href="#check" id="onward" data-last="${words["check-result"]}" hidden>${words["check-next"]}</a></p>
</div>
<section class="unlinked" id="result" aria-labelledby="result-title" hidden>
<h2 id="result-title" tabindex="-1" data-passed="${words["check-passed"]}" data-again="${words["check-again"]}">${words["check-result"]}</h2>
<p class="govuk-body-l" id="marks" data-words="${words["check-marks"]}"></p>
<div id="again">
<p>${words["check-read-again"]}</p>
<ul>
<#list stages as stage>
<li data-stage="${stage.id}"><a href="${stage.link.href}">${stage.link.title}</a></li>
</#list>
</ul>
</div>
<section class="certificate" id="certificate" aria-labelledby="certificate-title">
<h3 id="certificate-title">${words["certificate"]}</h3>
<p><label for="learner">${words["certificate-name"]}</label><br><input id="learner" type="text" autocomplete="off" spellcheck="false" maxlength="80" aria-describedby="learner-hint"></p>
<p class="hint" id="learner-hint">${words["certificate-name-hint"]}</p>
<p>${words["certificate-text"]?replace("[edition]", edition.name)}</p>
<ul>
<#list stages as stage>
<li>${stage.link.title}</li>
</#list>
</ul>
<p id="certified" data-words="${words["certificate-marks"]}"></p>
<p>${words["certificate-edition"]?replace("[edition]", edition.name)?replace("[version]", version)?replace("[day]", asAt)}</p>
<p class="review">${words["certificate-note"]}</p>
</section>
<p><button class="govuk-button govuk-button--secondary" type="button" id="print">${words["print"]}</button> <a href="#check" id="anew">${words["check-anew"]}</a></p>
</section>
<div id="bank">
<#list stages as stage>
<h2>${stage.link.title}</h2>
<#list stage.questions as item>
<section class="exercise" data-stage="${stage.id}" data-question="${item?index}">
<@learn.question item/>
</section>
</#list>
</#list>
</div>
<@guidance.sourcesList/>
<@guidance.reviewLine/>
</div>
</div>
</@layout.page>
